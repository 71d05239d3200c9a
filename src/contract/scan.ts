import * as v from 'valibot'
import { Gtin, Lot, Serial } from './gs1/key-schemas.ts'
import { Names } from './names.ts'
import { Instant } from './time.ts'

/**
 * A tag was scanned. `by` is an id of the person or the phone, so that their own scans within the hour count once; it is no name.
 * What is counted is the piece (`serial`), else the lot, else the item.
 */
export const TagScan = v.object({
  gtin: Gtin,
  lot: v.exactOptional(Lot),
  serial: v.exactOptional(Serial),
  by: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/)),
})
export type TagScan = v.InferOutput<typeof TagScan>

/** How often it was scanned, since when, and in which cities. One serial is on one thing: seen too often, it was copied. */
export const ScanCount = v.object({
  times: v.number(),
  firstAt: Instant,
  places: v.array(Names),
  copySuspected: v.boolean(),
})
export type ScanCount = v.InferOutput<typeof ScanCount>

/** What may be wrong with a batch in somebody's hand. */
export const Problem = v.picklist([
  'notThisProduct',
  'notThisBatch',
  'spoiled',
  'damaged',
  'foreignBody',
  'tooWarm',
  'copiedTag',
  'wrongStory',
])
export type Problem = v.InferOutput<typeof Problem>

export const ReportProblem = v.object({ problem: Problem })

/** A problem the shop was told of: once per lot and problem, whoever says it again. */
export const ReportedProblem = v.object({ problem: Problem, at: Instant })
export type ReportedProblem = v.InferOutput<typeof ReportedProblem>
