import type { Money } from '#contract/money.ts'
import type { Order } from '#contract/order.ts'
import type { Refund } from '#contract/refund.ts'
import type { Messages } from '#messages/messages-context.tsx'

/** "Bruised: Strawberries × 1", or why alone for money that is for nothing in particular. */
export function refundTitle({ because, lines }: Refund, order: Order, { t, formats }: Messages): string {
  const why = t(`after.because.${because}`)
  if (because === 'cancelled' || because === 'returned' || lines.length === 0) return why
  const things = lines.map(({ gtin, quantity }) => {
    const names = order.lines.find((line) => line.gtin === gtin)?.names
    const name = names ? formats.names(names) : gtin
    // A part of a price is of no piece.
    return quantity === 0 ? name : t('after.pieces', { name, count: quantity })
  })
  return `${why}: ${things.join(', ')}`
}

/** All that came back of an order, or null. */
export function sumBack({ refunds }: Order): Money | null {
  const [first] = refunds
  if (!first) return null
  return { ...first.amount, minor: refunds.reduce((sum, { amount }) => sum + amount.minor, 0) }
}

/** Of how many pieces of a line the money has not come back. */
export const piecesLeft = ({ lines, refunds }: Order, gtin: string): number =>
  (lines.find((line) => line.gtin === gtin)?.quantity ?? 0) -
  refunds.flatMap((refund) => refund.lines).reduce((sum, line) => sum + (line.gtin === gtin ? line.quantity : 0), 0)
