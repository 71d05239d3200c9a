import type { Instant } from '#contract/time.ts'
import type { Morning } from './batches/morning.ts'
import { morning } from './batches/morning.ts'
import type { City } from './cities.ts'
import { copiedSerial } from './demo-tags.ts'
import { gtins } from './shelf-lots.ts'

/** A scan by somebody who is not in this lane. Each is another person's. */
export interface SeedScan {
  gtin: string
  lot: string
  serial?: string
  at: Instant
  city: City
}

/** The number of one melon, read off by a stranger and printed on others; the same story each morning. */
export const copiedMelon = { gtin: gtins.watermelon, lot: 'LS-1107-M6', serial: copiedSerial } as const

/** Where and when the copies were scanned on the first morning. */
const copies: readonly [reading: string, city: City][] = [
  ['2026-11-09 08:41', 'suzhou'],
  ['2026-11-09 08:58', 'suzhou'],
  ['2026-11-09 09:20', 'hangzhou'],
  ['2026-11-09 09:47', 'suzhou'],
  ['2026-11-09 10:05', 'hangzhou'],
  ['2026-11-09 10:33', 'shanghai'],
  ['2026-11-09 10:52', 'suzhou'],
  ['2026-11-09 11:08', 'suzhou'],
  ['2026-11-09 11:31', 'hangzhou'],
  ['2026-11-09 11:49', 'shanghai'],
  ['2026-11-09 12:16', 'suzhou'],
  ['2026-11-09 12:40', 'hangzhou'],
  ['2026-11-09 13:05', 'suzhou'],
  ['2026-11-09 13:27', 'suzhou'],
]

const scansOf = (on: Morning): SeedScan[] =>
  copies.map(([reading, city]) => ({
    ...copiedMelon,
    lot: on.lot(copiedMelon.lot),
    at: on.instant(reading),
    city,
  }))

/** What others scanned on one day, counted from the first morning; oldest first. */
export const seedScansOn = (day: number): readonly SeedScan[] => scansOf(morning(day))
