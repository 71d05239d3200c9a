import type { EpcisEvent } from '#contract/epcis.ts'
import type { Names } from '#contract/names.ts'
import type { Certificate, Licence } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'

/** What was done about something that went wrong, beside the events. */
export type Remedy = { code: 'crewTold'; at: Instant } | { code: 'carrierAsked'; at: Instant }

/** A licence as it was written out; whether it holds is the clock's to say. */
export type Paper = Omit<Licence, 'status'>

/** Everything held about one batch. Place, freshness and best-by day are its shelf lot's (shelf-lots.ts). */
export interface Batch {
  gtin: string
  lot: string
  /** What the UUIDs of its events begin with: the batch and its day. */
  record: string
  /** In full, with its variety or its land. */
  names: Names
  /** Where exactly, beside the shelf lot's place: height, plot. Empty when the place says it all. */
  detail: Names
  /** Degrees Celsius it is to be kept between. */
  band: { min: number; max: number }
  /** The store's chiller or shelf: degrees it holds, around which its readings wander. */
  shelfCelsius: number
  events: readonly EpcisEvent[]
  certificates: readonly Certificate[]
  /** Papers that let somebody make, move or sell it. */
  licences?: readonly Paper[]
  /** Live goods: the least oxygen their water may hold, in mg per litre. */
  oxygenMin?: number
  /** Missing when nobody ever said whose it was. */
  producer?: { names: Names; words: Names }
  storage: Names
  remedies: readonly Remedy[]
}
