import type { EpcisEvent } from '#contract/epcis.ts'
import type { Recall } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import type { Batch } from '#seed/batches/batch.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { instantOf } from '#world/calendar.ts'
import { openStream } from '#world/stream.ts'
import { happenedAt } from './origin-record.ts'
import { shelfEvents } from './origin-shelf.ts'
import { recallEvents } from './recall-events.ts'

/** A batch and what became of it, as far as the store's own record needs it. */
export interface InStore {
  batch: Batch
  /** The first thing known of it. */
  knownAt: Instant
  stockedAt: Instant | undefined
  bestBefore: Instant | undefined
  /** Recalls of it or of pieces of it, active or lifted, that belong on this record. */
  recalls: readonly Recall[]
}

/**
 * What the shelf's thermometer declared up to `until`, from the stocking to the best-by day. A batch that is set aside is not on
 * the shelf: nothing is read of it until its recall is lifted.
 */
export function shelfRecord(
  { batch, stockedAt, bestBefore, recalls }: InStore,
  until: Instant,
  seed: string,
): EpcisEvent[] {
  if (stockedAt === undefined) return []
  const stream = openStream(seed, 'origin', lotUri(batch))
  const away = recalls.filter(({ scope }) => !scope.serials)
  return shelfEvents(batch, stockedAt, Math.min(until, bestBefore ?? until), stream).filter((event) => {
    const from = instantOf(event.sensorElementList?.[0]?.sensorMetadata?.startTime ?? event.eventTime)
    return !away.some(({ issuedAt, liftedAt = Infinity }) => from < liftedAt && happenedAt(event) > issuedAt)
  })
}

/** What recalls put on the record up to `until`. What was past its day was gone already: nobody set it aside. */
export function recallRecord(
  { batch, knownAt, stockedAt, bestBefore = Infinity, recalls }: InStore,
  until: Instant,
): EpcisEvent[] {
  const recalled = { uri: lotUri(batch), record: batch.record, stockedAt, from: knownAt }
  return recalls
    .filter(({ issuedAt }) => issuedAt < bestBefore)
    .flatMap((recall) => recallEvents(recall, recalled))
    .filter((event) => happenedAt(event) <= until)
}
