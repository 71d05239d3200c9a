import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { batchesOn } from '#seed/batches/all.ts'
import type { Batch } from '#seed/batches/batch.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { dayOfShelfLot, type ShelfLot, shelfLotOn } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { openStream } from '#world/stream.ts'
import { type Reading, readingsOf } from './origin-cold-chain.ts'
import { notSold } from './origin-policy.ts'
import { shelfEvents } from './origin-shelf.ts'
import { traceBatch } from './origin-trace.ts'
import { judge, onShelfAt } from './origin-verdict.ts'

/** A batch as it is known at an instant: what is held about it, what has been declared so far, and the verdict on it. */
export interface JudgedBatch {
  batch: Batch
  onShelf: ShelfLot
  stockedAt: Instant | undefined
  events: EpcisEvent[]
  readings: Reading[]
  verdict: Origin['verdict']
}

/**
 * Judges the batch `lot` of a trade item by what is known of it at `now`. Undefined for a lot nobody holds a record of, or
 * one that has not been harvested yet; a lot once known stays known. `seed` is the world's, for the shelf's thermometer.
 */
export function judgeBatch(gtin: string, lot: string, now: Instant, seed: string): JudgedBatch | undefined {
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
  const read =
    stockedAt === undefined
      ? []
      : shelfEvents(batch, stockedAt, Math.min(now, bestBefore ?? now), openStream(seed, 'origin', lotUri(batch)))
  const events = [...declared, ...read]
  const readings = readingsOf(events)
  const verdict = judge({ events, readings, band: batch.band, bestBefore, remedies: batch.remedies, now })
  return { batch, onShelf, stockedAt, events, readings, verdict }
}

/** Whether a judged batch may be sold: what its own page says. */
export const isSold = ({ verdict }: JudgedBatch): boolean => !notSold.includes(verdict.state)
