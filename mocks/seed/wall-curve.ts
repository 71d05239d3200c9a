/** A knot of the pretended rate: so many ms after its phase began, so many orders a second. Straight lines between. */
export interface RateKnot {
  ms: number
  rate: number
}

const hour = 3_600_000
const day = 24 * hour
const second = 1000

/** The presale's weeks, from 20 October 20:00: the first evening, the first window, then people wait for the night. */
export const presaleRates: readonly RateKnot[] = [
  { ms: 0, rate: 6 },
  { ms: 4 * hour, rate: 1 },
  { ms: 11 * day + 4 * hour, rate: 0.5 },
  { ms: 11 * day + 5 * hour, rate: 3 },
  { ms: 14 * day + 4 * hour, rate: 0.8 },
  { ms: 19 * day + 18 * hour, rate: 1.2 },
  { ms: 20 * day + 12 * hour, rate: 6 },
  { ms: 20 * day + 22 * hour, rate: 40 },
  { ms: 21 * day + 3 * hour, rate: 300 },
  { ms: 21 * day + 4 * hour - 10 * second, rate: 340 },
  { ms: 21 * day + 4 * hour, rate: 520 },
]

/** The night, from its first millisecond: the peak 26 seconds in, and the evening once more before it ends. Never ten digits of yuan: the counters have nine. */
export const nightRates: readonly RateKnot[] = [
  { ms: 0, rate: 1_100 },
  { ms: 26 * second, rate: 1_912 },
  { ms: 100 * second, rate: 1_761 },
  { ms: 192 * second, rate: 1_546 },
  { ms: 600 * second, rate: 891.6 },
  { ms: 1_190 * second, rate: 812.6 },
  { ms: 1_574 * second, rate: 614 },
  { ms: hour, rate: 120 },
  { ms: 2 * hour, rate: 16 },
  { ms: 4 * hour, rate: 2 },
  { ms: 6 * hour, rate: 2 },
  { ms: 8 * hour, rate: 4 },
  { ms: 10 * hour, rate: 7 },
  { ms: 12 * hour, rate: 7 },
  { ms: 15 * hour, rate: 5 },
  { ms: 18 * hour, rate: 7 },
  { ms: 20 * hour, rate: 13 },
  { ms: 22 * hour, rate: 14 },
  { ms: 23 * hour, rate: 11 },
  { ms: 24 * hour - 600 * second, rate: 16 },
  { ms: 24 * hour, rate: 22 },
]

/** What an order is worth on average, in fen: mostly a deposit before the night, a basket in it. */
export const orderMinor = { presale: 2_400, night: 30_000 }

/** What the lane had spent at two instants that are told: 9 November 13:58:46, and 26:14 into the night. In fen. */
export const told = {
  presale: { ms: 19 * day + 17 * hour + 58 * 60 * second + 46 * second, minor: 4_821_690_700 },
  night: { ms: 1_574 * second, minor: 48_216_907_400 },
}

/** What the night is celebrated at, in fen. */
export const milestones: readonly number[] = [
  1_000_000_000, 10_000_000_000, 40_000_000_000, 50_000_000_000, 70_000_000_000, 90_000_000_000,
]
