import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import type { Recall } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import { batchesOn } from '#seed/batches/all.ts'
import type { Batch } from '#seed/batches/batch.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { dayOfShelfLot, type ShelfLot, shelfLotOn } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { type Reading, readingsOf } from './origin-cold-chain.ts'
import { notSold } from './origin-policy.ts'
import { inOrder, storeRecord } from './origin-store-record.ts'
import { traceBatch } from './origin-trace.ts'
import { judge, onShelfAt } from './origin-verdict.ts'
import { covers, type Thing, worstRecall } from './recall-scope.ts'
import type { RecallState } from './recall-service.ts'

/** A batch as it is known at an instant: what is held about it, what has been declared so far, and the verdict on it. */
export interface JudgedBatch {
  batch: Batch
  onShelf: ShelfLot
  stockedAt: Instant | undefined
  events: EpcisEvent[]
  readings: Reading[]
  /** The recall that holds against it. */
  recall: Recall | undefined
  verdict: Origin['verdict']
}

/**
 * Judges a batch, or a piece of it, by what is known of it at `now`. Undefined for a lot nobody holds a record of, or one that
 * has not been harvested yet; a lot once known stays known. `seed` is the world's, for the shelf's thermometer.
 */
export function judgeBatch(
  { gtin, lot, serial }: Thing & { lot: string },
  now: Instant,
  seed: string,
  recalls: Pick<RecallState, 'active' | 'lifted'>,
): JudgedBatch | undefined {
  const day = dayOfShelfLot(gtin, lot)
  if (day === undefined) return undefined
  const onShelf = shelfLotOn(day, gtin)
  const cameIn = batchesOn(day)
  const batch = cameIn.find((held) => held.gtin === gtin && held.lot === lot)
  if (!batch || !onShelf) return undefined
  // A day's pallets and harvest lots are its own, so its batches are traced among its own events.
  const pool = cameIn.flatMap(({ events }) => events)
  const declared = traceBatch(pool, lotUri(batch)).filter(({ eventTime }) => instantOf(eventTime) <= now)
  if (declared.length === 0) return undefined

  const stockedAt = onShelfAt(declared)
  const { bestBefore } = onShelf
  const thing = { gtin, lot, serial }
  const concerning = [...Object.values(recalls.active), ...Object.values(recalls.lifted)]
  const mine = concerning.filter(({ scope }) => covers(scope, thing))
  const knownAt = Math.min(...declared.map(({ eventTime }) => instantOf(eventTime)))
  const since = storeRecord({ batch, knownAt, stockedAt, bestBefore, recalls: mine }, now, seed)
  const events = inOrder([...declared, ...since])
  const readings = readingsOf(events)
  const recall = worstRecall(Object.values(recalls.active), thing)
  const verdict = judge({ events, readings, band: batch.band, bestBefore, remedies: batch.remedies, recall, now })
  return { batch, onShelf, stockedAt, events, readings, recall, verdict }
}

/** Whether a judged batch may be sold: what its own page says. */
export const isSold = ({ verdict }: JudgedBatch): boolean => !notSold.includes(verdict.state)
