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
  /** The one piece, where only pieces are recalled. */
  serial?: string
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

/**
 * The recalled piece in the hand as somebody's own: in the order in which its money came back, else in the newest that may hold it.
 * None for who bought no such thing, or got the money of as many pieces as they bought.
 */
export function ownedPieceOf(orders: readonly Order[], recallId: string, serial: string): Owned[] {
  const told = orders.flatMap((order) =>
    order.pieceRecalls
      .filter((pieces) => pieces.recallId === recallId && pieces.serials.includes(serial))
      .map(({ gtin, amount, refunded }) => ({
        order,
        gtin,
        amount,
        back: refunded.find((one) => one.serial === serial),
      })),
  )
  const mine = told.find(({ back }) => back) ?? told.find(({ amount }) => amount)
  const amount = mine?.back?.amount ?? mine?.amount
  if (!mine || !amount) return []
  const { order, gtin, back } = mine
  const boughtAt = order.paidAt ?? order.placedAt
  return [{ orderId: order.id, gtin, serial, quantity: 1, boughtAt, amount, refundedAt: back?.at }]
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
