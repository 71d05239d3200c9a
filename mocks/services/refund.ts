import { fen, type Money } from '#contract/money.ts'
import type { Quote } from '#contract/order.ts'

type Priced = Pick<Quote, 'lines' | 'goods' | 'coupon'>

/**
 * Each line's share of an order's coupon, in fen, by GTIN. Shares are in proportion to the lines' prices; the fen that rounding leaves
 * over go to the largest remainders, then the first lines, so that all shares together are the coupon.
 */
function couponShares({ lines, goods, coupon }: Priced): Record<string, number> {
  const off = coupon?.off.minor ?? 0
  const shares = lines.map(({ gtin, total }, place) => {
    const exact = goods.minor === 0 ? 0 : total.minor * off
    return { gtin, place, share: Math.floor(exact / Math.max(1, goods.minor)), exact }
  })
  let over = off - shares.reduce((sum, { share }) => sum + share, 0)
  const rest = (exact: number): number => exact % Math.max(1, goods.minor)
  for (const line of shares.toSorted((a, b) => rest(b.exact) - rest(a.exact) || a.place - b.place)) {
    if (over <= 0) break
    line.share += 1
    over -= 1
  }
  return Object.fromEntries(shares.map(({ gtin, share }) => [gtin, share]))
}

/**
 * What each line of an order is worth when it comes back: its price less its share of the coupon, to the fen. All lines together are
 * goods less coupon. Bag and ride were used and stay paid. By GTIN.
 */
export function worthOf(quote: Priced): Record<string, Money> {
  const shares = couponShares(quote)
  return Object.fromEntries(quote.lines.map(({ gtin, total }) => [gtin, fen(total.minor - (shares[gtin] ?? 0))]))
}

/** A part of a line: what was paid for the pieces, less their share of the coupon. */
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
  const share = couponShares(quote)[gtin] ?? 0
  const cut = (whole: number): number =>
    Math.floor((whole * (before + pieces)) / line.quantity) - Math.floor((whole * before) / line.quantity)
  const [goods, couponShare] = [cut(line.total.minor), cut(share)]
  return { goods: fen(goods), couponShare: fen(couponShare), amount: fen(goods - couponShare) }
}
