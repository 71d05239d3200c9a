import { fen, type Money } from '#contract/money.ts'
import type { Quote } from '#contract/order.ts'
import { sharesOf } from './shares.ts'

type Priced = Pick<Quote, 'lines' | 'discounts'>

/** What all discounts of an order took off one line, in fen: as the quote says, which shared each of them over its lines. */
const shareOf = ({ discounts }: Pick<Quote, 'discounts'>, gtin: string): number =>
  discounts.reduce(
    (sum, { shares }) => sum + shares.reduce((all, share) => all + (share.gtin === gtin ? share.off.minor : 0), 0),
    0,
  )

/**
 * What each line of an order is worth when it comes back: its price less its share of every discount, to the fen. All lines together
 * are goods less discounts. Bag and ride were used and stay paid. By GTIN.
 */
export function worthOf(quote: Priced): Record<string, Money> {
  return Object.fromEntries(quote.lines.map(({ gtin, total }) => [gtin, fen(total.minor - shareOf(quote, gtin))]))
}

/** What of a line was paid beforehand, with a deposit, in fen: it is in no trade of the order, and comes back beside it. */
export const depositIn = ({ discounts }: Pick<Quote, 'discounts'>, gtin: string): number =>
  shareOf({ discounts: discounts.filter(({ kind }) => kind === 'depositPaid') }, gtin)

/** A part of a line: what was paid for the pieces, less their share of the discounts. */
export interface Part {
  goods: Money
  couponShare: Money
  amount: Money
}

/**
 * What `pieces` of a line bring back after `before` of it did. Both price and share are cut piece by piece and rounded down; the last
 * piece takes the rounding, so that the parts of a line are the line. Null for what the order has no (more) pieces of.
 */
export function partOf(quote: Priced, gtin: string, before: number, pieces: number): Part | null {
  const line = quote.lines.find((priced) => priced.gtin === gtin)
  if (!line || pieces < 1 || before + pieces > line.quantity) return null
  const share = shareOf(quote, gtin)
  const cut = (whole: number): number =>
    Math.floor((whole * (before + pieces)) / line.quantity) - Math.floor((whole * before) / line.quantity)
  const [goods, couponShare] = [cut(line.total.minor), cut(share)]
  return { goods: fen(goods), couponShare: fen(couponShare), amount: fen(goods - couponShare) }
}

/**
 * The share of several parts by discount, for people to read: in proportion to what each discount took off those lines, together what the
 * parts say. In the order of the quote, without those that took nothing.
 */
export function sharesByDiscount(
  { discounts }: Pick<Quote, 'discounts'>,
  parts: readonly { gtin: string; couponShare: Money }[],
): { id: string; share: Money }[] {
  const sums = discounts.map(() => 0)
  for (const { gtin, couponShare } of parts) {
    const weights = discounts.map((one) => shareOf({ discounts: [one] }, gtin))
    for (const [i, share] of sharesOf(couponShare.minor, weights).entries()) sums[i] = (sums[i] ?? 0) + share
  }
  return discounts.flatMap(({ id }, i) => ((sums[i] ?? 0) > 0 ? [{ id, share: fen(sums[i] ?? 0) }] : []))
}
