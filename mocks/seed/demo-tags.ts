import type { TagShows } from '#contract/catalogue.ts'
import { gtins } from './shelf-lots.ts'

/** A tag worth scanning, and what for. Its batch is the day's own, unless a lot is written. */
export interface SeedTag {
  gtin: string
  shows: TagShows
  lot?: string
  /** GS1 AI 21. */
  serial?: string
}

/** The melon whose number was copied from its box onto others. */
export const copiedSerial = 'S-000413'

/** In the order the tags hang. */
export const seedTags: readonly SeedTag[] = [
  { gtin: gtins.strawberries, shows: 'clean' },
  { gtin: gtins.hairyCrab, shows: 'live' },
  { gtin: gtins.pakChoi, shows: 'clean' },
  { gtin: gtins.eggs, shows: 'correction' },
  { gtin: gtins.whitePrawns, shows: 'excursion' },
  { gtin: gtins.blueberries, shows: 'gap' },
  { gtin: gtins.milk, shows: 'recallable' },
  { gtin: gtins.mandarins, shows: 'mixedLots' },
  { gtin: gtins.pears, shows: 'declaredLate' },
  { gtin: gtins.avocados, shows: 'imported' },
  { gtin: gtins.watermelon, shows: 'copiedSerial', serial: copiedSerial },
  { gtin: gtins.goatCheese, shows: 'expired' },
  { gtin: gtins.squid, shows: 'failedTest' },
  { gtin: gtins.lemons, shows: 'noData' },
  // Oysters are sold here; of this lot nobody ever heard.
  { gtin: '09521000001084', shows: 'unknownLot', lot: 'RS-X9-0000' },
]
