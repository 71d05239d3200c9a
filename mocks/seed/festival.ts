import { gtins } from './shelf-lots.ts'

/** What hangs out on Lantern Night, the first one largest. */
export const festivalGtins: readonly string[] = [
  '09521000001091',
  gtins.hairyCrab,
  gtins.strawberries,
  gtins.whitePrawns,
  '09521000001152',
  '09521000001350',
  '09521000001374',
  '09521000001404',
]

/** What each costs during the night, in fen. */
export const nightMinor: Readonly<Record<string, number>> = {
  '09521000001091': 12_800,
  [gtins.hairyCrab]: 3_990,
  [gtins.strawberries]: 2_990,
  [gtins.whitePrawns]: 2_880,
  '09521000001152': 8_800,
  '09521000001350': 2_980,
  '09521000001374': 2_880,
  '09521000001404': 1_990,
}

/**
 * What can be held with a deposit, in fen: `worth` of it comes off the price, which is then less than the night's. `held`: how many people
 * do by the afternoon of 9 November.
 */
export const seedDeposits: readonly { gtin: string; deposit: number; worth: number; held: number }[] = [
  { gtin: '09521000001091', deposit: 2_000, worth: 5_000, held: 3_206 },
  { gtin: '09521000001152', deposit: 1_500, worth: 4_800, held: 1_847 },
  { gtin: gtins.hairyCrab, deposit: 800, worth: 2_800, held: 5_118 },
]

/** Coupons laid out on the night's page. */
export const festivalCoupons: readonly string[] = ['seafood-30-over-199', 'greens-15-over-99', 'lane-10-over-99']

/** What so many lit lanterns earn, in fen: a packet coupon each. */
export const gameTiers: readonly { couponId: string; lit: number; off: number }[] = [
  { couponId: 'game-5', lit: 5, off: 100 },
  { couponId: 'game-8', lit: 8, off: 300 },
  { couponId: 'game-11', lit: 11, off: 1_100 },
]
/** How many the person lit on the days before, and how many rounds a day has. */
export const litBefore = 7
export const roundsADay = 3

/** The cross-store discount: every so much of goods takes so much, in fen. */
export const crossStore = { per: 30_000, minus: 5_000 }
