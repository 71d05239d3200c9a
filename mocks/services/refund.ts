import { fen, type Money } from '#contract/money.ts'
import type { Quote } from '#contract/order.ts'

/**
 * What each line of an order is worth when it comes back: its price less its share of the coupon, to the fen. Shares are in
 * proportion to the lines' prices; the fen that rounding leaves over go to the largest remainders, then the first lines, so that
 * all lines together are goods less coupon. Bag and ride were used and stay paid. By GTIN.
 */
export function worthOf({ lines, goods, coupon }: Pick<Quote, 'lines' | 'goods' | 'coupon'>): Record<string, Money> {
  const off = coupon?.off.minor ?? 0
  const shares = lines.map(({ gtin, total }, place) => {
    const exact = goods.minor === 0 ? 0 : total.minor * off
    return { gtin, place, total: total.minor, share: Math.floor(exact / Math.max(1, goods.minor)), exact }
  })
  let over = off - shares.reduce((sum, { share }) => sum + share, 0)
  const rest = (exact: number): number => exact % Math.max(1, goods.minor)
  for (const line of shares.toSorted((a, b) => rest(b.exact) - rest(a.exact) || a.place - b.place)) {
    if (over <= 0) break
    line.share += 1
    over -= 1
  }
  return Object.fromEntries(shares.map(({ gtin, total, share }) => [gtin, fen(total - share)]))
}
