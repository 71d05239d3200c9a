import type { PromotionWhy } from '#contract/order.ts'
import type { Instant } from '#contract/time.ts'
import { nightPriceOf } from './night-price.ts'

/** What one of a thing costs instead of its price on the shelf, in fen, and why. Without a reason it is simply what was agreed. */
export interface Promotion {
  priceMinor: number
  /** What it is struck through with, where that is not the shelf's price. */
  wasMinor?: number
  why?: PromotionWhy
}

/** The promotion of a trade item at an instant, if it has one. */
export type Promotions = (gtin: string, now: Instant) => Promotion | undefined

/** What holds for everybody, whatever they buy. */
export const standingPromotions: Promotions = (gtin, now) => {
  const priceMinor = nightPriceOf(gtin, now)
  return priceMinor === undefined ? undefined : { priceMinor, why: 'night' }
}

/** One thing at a price of its own, as an offer gives it to one person; the rest as everybody has it. */
export const offered =
  (gtin: string, promotion: Promotion): Promotions =>
  (wanted, now) =>
    wanted === gtin ? promotion : standingPromotions(wanted, now)
