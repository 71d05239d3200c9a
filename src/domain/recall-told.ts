import type { Order } from '#contract/order.ts'
import type { Money } from '#contract/money.ts'
import type { Hazard, OrderRecall } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'

/** What may come of it, by which people are told what to look out for. A wrong label alone harms nobody. */
export const harmOf: Record<Hazard, 'ill' | 'hurt' | 'allergy' | null> = {
  tooWarm: 'ill',
  salmonella: 'ill',
  listeria: 'ill',
  spoiled: 'ill',
  residue: 'ill',
  foreignBody: 'hurt',
  undeclaredAllergen: 'allergy',
  wrongLabel: null,
}

/** What somebody bought of a recalled batch: each order's line, how many pieces, when, and what comes back or came back. */
export interface Owned {
  orderId: string
  gtin: string
  quantity: number
  boughtAt: Instant
  amount: Money
  refundedAt?: Instant | undefined
}

/** The lines of paid orders that a recall concerns, as the world told them, newest order first. */
export function ownedOf(orders: readonly Order[], recallId: string): Owned[] {
  return orders.flatMap((order) =>
    order.recalls.flatMap((told): Owned[] => {
      if (told.recallId !== recallId) return []
      return [
        {
          orderId: order.id,
          gtin: told.gtin,
          quantity: quantityOf(order, told),
          boughtAt: order.paidAt ?? order.placedAt,
          amount: told.amount,
          refundedAt: told.refundedAt,
        },
      ]
    }),
  )
}

const quantityOf = ({ lines }: Order, { gtin, lot }: OrderRecall): number =>
  (lines.find((line) => line.gtin === gtin && line.lot === lot) ?? lines.find((line) => line.gtin === gtin))
    ?.quantity ?? 1

/** The sum of amounts in one currency; null for none. */
export function sumOf(owned: readonly Pick<Owned, 'amount'>[]): Money | null {
  const [first] = owned
  if (!first) return null
  return { ...first.amount, minor: owned.reduce((sum, { amount }) => sum + amount.minor, 0) }
}
