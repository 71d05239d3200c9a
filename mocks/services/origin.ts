import type { EpcisEvent } from '#contract/epcis.ts'
import type { Product } from '#contract/catalogue.ts'
import type { Origin } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { batches } from '#seed/batches/all.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { shelfLotOf } from '#seed/shelf-lots.ts'
import { seedStore } from '#seed/store.ts'
import { instantOf } from '#world/calendar.ts'
import { openStream } from '#world/stream.ts'
import { coldChainOf, readingsOf } from './origin-cold-chain.ts'
import { shelfEvents } from './origin-shelf.ts'
import { traceBatch } from './origin-trace.ts'
import { judge, onShelfAt } from './origin-verdict.ts'
import { promiseAt } from './promise.ts'

const pool: readonly EpcisEvent[] = batches.flatMap(({ events }) => events)

/**
 * What is known at `now` of the batch `lot` of a product: only events already declared. Undefined for a lot nobody holds a
 * record of, or one that has not been harvested yet. `seed` is the world's, for the shelf's thermometer.
 */
export function originOf(product: Product, lot: string, now: Instant, seed: string): Origin | undefined {
  const batch = batches.find((held) => held.gtin === product.gtin && held.lot === lot)
  const onShelf = shelfLotOf(product.gtin, lot)
  if (!batch || !onShelf) return undefined
  const declared = traceBatch(pool, lotUri(batch)).filter(({ eventTime }) => instantOf(eventTime) <= now)
  if (declared.length === 0) return undefined

  const stockedAt = onShelfAt(declared)
  const { bestBefore, freshness } = onShelf
  const read =
    stockedAt === undefined
      ? []
      : shelfEvents(batch, stockedAt, Math.min(now, bestBefore ?? now), openStream(seed, 'origin', lotUri(batch)))
  const events = [...declared, ...read]
  const readings = readingsOf(events)
  const coldChain = coldChainOf(readings, batch.band)
  return {
    product,
    lot,
    names: batch.names,
    verdict: judge({ events, readings, band: batch.band, bestBefore, remedies: batch.remedies, now }),
    place: onShelf.place,
    detail: batch.detail,
    ...(freshness && { freshness }),
    ...(bestBefore !== undefined && { bestBefore }),
    ...(stockedAt !== undefined && { onShelfAt: stockedAt }),
    events,
    places: [...batch.places],
    actors: [...batch.actors],
    ...(coldChain && { coldChain }),
    certificates: batch.certificates.filter(({ issuedAt }) => issuedAt <= now),
    producer: batch.producer,
    storage: batch.storage,
    store: seedStore,
    promise: promiseAt(now),
  }
}
