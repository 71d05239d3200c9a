import type { EpcisEvent } from '#contract/epcis.ts'
import type { Recall } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import type { Batch } from '#seed/batches/batch.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { instantOf } from '#world/calendar.ts'
import { openStream } from '#world/stream.ts'
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
 * What this store puts on a batch's record after the seed's: the shelf's thermometer from the stocking to the best-by day, and
 * recalls. A batch that is set aside is not on the shelf: nothing is read of it until the recall is lifted. Oldest first.
 */
export function storeRecord(
  { batch, knownAt, stockedAt, bestBefore, recalls }: InStore,
  now: Instant,
  seed: string,
): EpcisEvent[] {
  const uri = lotUri(batch)
  const until = Math.min(now, bestBefore ?? now)
  const read = stockedAt === undefined ? [] : shelfEvents(batch, stockedAt, until, openStream(seed, 'origin', uri))
  const away = recalls.filter(({ scope }) => !scope.serials)
  const onShelf = read.filter((event) => {
    const from = instantOf(event.sensorElementList?.[0]?.sensorMetadata?.startTime ?? event.eventTime)
    const to = instantOf(event.eventTime)
    return !away.some(({ issuedAt, liftedAt = Infinity }) => from < liftedAt && to > issuedAt)
  })
  // What was past its day was gone already: nobody set it aside.
  const held = recalls.filter(({ issuedAt }) => bestBefore === undefined || issuedAt < bestBefore)
  const declared = held.flatMap((recall) =>
    recallEvents(recall, { uri, record: batch.record, stockedAt, from: knownAt }),
  )
  return inOrder([...onShelf, ...declared.filter(({ eventTime }) => instantOf(eventTime) <= now)])
}

/** Oldest first; events of one instant stay as they stand. */
export const inOrder = (events: readonly EpcisEvent[]): EpcisEvent[] =>
  events.toSorted((a, b) => instantOf(a.eventTime) - instantOf(b.eventTime))
