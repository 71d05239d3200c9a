import type { EpcisEvent } from '#contract/epcis.ts'
import type { Correction, Origin } from '#contract/origin.ts'
import type { Recall } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import { batchesOn } from '#seed/batches/all.ts'
import type { Batch } from '#seed/batches/batch.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { seedProductOf } from '#seed/products.ts'
import { dayOfLotOf, knownLotOn, type ShelfLot } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { type Reading, readingsOf } from './origin-cold-chain.ts'
import { requiredSteps } from './origin-policy.ts'
import { inOrder } from './origin-record.ts'
import { recallRecord, shelfRecord } from './origin-store-record.ts'
import { correctionsOf, noted } from './origin-record.ts'
import { traceRecord } from './origin-trace.ts'
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
  /** What was declared of it and taken back: the records, and what is to be said of them. */
  withdrawn: EpcisEvent[]
  corrections: Correction[]
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
  const day = dayOfLotOf(gtin, lot)
  if (day === undefined) return undefined
  const onShelf = knownLotOn(day, gtin, lot)
  const cameIn = batchesOn(day)
  const batch = cameIn.find((held) => held.gtin === gtin && held.lot === lot)
  if (!batch || !onShelf) return undefined
  // A day's pallets and harvest lots are its own, so its batches are traced among its own events.
  const pool = cameIn.flatMap(({ events }) => events)
  const { standing: declared, withdrawn } = traceRecord(pool, lotUri(batch), now)
  if (declared.length === 0) return undefined

  const stockedAt = onShelfAt(declared)
  const { bestBefore } = onShelf
  const thing = { gtin, lot, serial }
  const concerning = [...Object.values(recalls.active), ...Object.values(recalls.lifted)]
  const mine = concerning.filter(({ scope }) => covers(scope, thing))
  const knownAt = Math.min(...declared.map(({ eventTime }) => instantOf(eventTime)))
  const inStore = { batch, knownAt, stockedAt, bestBefore, recalls: mine }
  const events = inOrder([...declared, ...shelfRecord(inStore, now, seed), ...recallRecord(inStore, now)])
  const readings = readingsOf(events)
  const recall = worstRecall(Object.values(recalls.active), thing)
  const corrections = correctionsOf(withdrawn, declared)
  const required = requiredSteps(seedProductOf(gtin)?.categoryId)
  const notes = noted(declared, corrections)
  const { band, remedies } = batch
  const verdict = judge({ events, readings, band, bestBefore, remedies, required, notes, recall, now })
  return { batch, onShelf, stockedAt, events, readings, withdrawn, corrections, recall, verdict }
}
