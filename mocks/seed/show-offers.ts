import type { OfferKind } from '#contract/live-offer.ts'
import type { RivalsRate } from '#contract/live.ts'
import { gtins } from './shelf-lots.ts'

/** An offer of every evening: times are milliseconds of the Shanghai day. */
export interface OfferSeed {
  /** With the day it is the offer's id: `crab-flash-2026-11-09`. */
  key: string
  roomId: 'kitchen' | 'pavilion'
  kind: OfferKind
  gtin: string
  priceMinor: number
  /** What it is struck through with. */
  wasMinor: number
  cap: number
  opens: number
  closes: number
  holdMs: number
  /** How rivals come until the Stage says otherwise. */
  rivals: RivalsRate
  /** When they are calm: so many at once in the first minute, then one so often. */
  calm: { atOnce: number; everyMs: number }
  /** A numbered piece: its number on the day the world begins, one more every day. */
  piece?: { number: number; of: number; on: readonly [year: number, month: number, day: number] }
}

const second = 1000
const minute = 60 * second
const at = (hours: number, minutes = 0, seconds = 0): number => (hours * 60 + minutes) * minute + seconds * second
const goodbye = at(20, 42, 40)
const five = 5 * minute

/** What the evening's shows have at prices of their own. The shelf's prices stand in products-*.ts. */
export const showOffers: readonly OfferSeed[] = [
  {
    key: 'broccoli-live',
    roomId: 'kitchen',
    kind: 'live',
    gtin: '09521000001183',
    priceMinor: 650,
    wasMinor: 780,
    cap: 60,
    opens: at(19, 34),
    closes: goodbye,
    holdMs: five,
    rivals: 'rush',
    calm: { atOnce: 20, everyMs: 20 * second },
  },
  {
    key: 'dumplings-live',
    roomId: 'kitchen',
    kind: 'live',
    gtin: '09521000001268',
    priceMinor: 1820,
    wasMinor: 2200,
    cap: 300,
    opens: at(19, 36),
    closes: goodbye,
    holdMs: five,
    rivals: 'calm',
    calm: { atOnce: 80, everyMs: 20 * second },
  },
  {
    // 152 within the first minute leave 48 of 200 at 19:42.
    key: 'crab-live',
    roomId: 'kitchen',
    kind: 'live',
    gtin: gtins.hairyCrab,
    priceMinor: 5800,
    wasMinor: 6800,
    cap: 200,
    opens: at(19, 41),
    closes: at(19, 58),
    holdMs: five,
    rivals: 'calm',
    calm: { atOnce: 152, everyMs: 7 * second },
  },
  {
    key: 'lobster-live',
    roomId: 'kitchen',
    kind: 'live',
    gtin: '09521000001091',
    priceMinor: 12_800,
    wasMinor: 14_800,
    cap: 40,
    opens: at(19, 50),
    closes: goodbye,
    holdMs: five,
    rivals: 'calm',
    calm: { atOnce: 10, everyMs: 75 * second },
  },
  {
    key: 'crab-flash',
    roomId: 'kitchen',
    kind: 'flash',
    gtin: gtins.hairyCrab,
    priceMinor: 4800,
    wasMinor: 6800,
    cap: 200,
    opens: at(20),
    closes: at(20, 30),
    holdMs: five,
    rivals: 'rush',
    calm: { atOnce: 60, everyMs: 9 * second },
  },
  {
    key: 'dusk-piece',
    roomId: 'pavilion',
    kind: 'piece',
    gtin: '09521000001503',
    priceMinor: 1_880_000,
    wasMinor: 1_880_000,
    cap: 1,
    opens: at(20),
    closes: at(20, 30),
    holdMs: 15 * minute,
    rivals: 'none',
    calm: { atOnce: 0, everyMs: minute },
    piece: { number: 7, of: 88, on: [2026, 11, 9] },
  },
]
