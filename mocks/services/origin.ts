import type { Product } from '#contract/catalogue.ts'
import type { Origin } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { seedStore } from '#seed/store.ts'
import { coldChainOf } from './origin-cold-chain.ts'
import { judgeBatch } from './origin-judgement.ts'
import { promiseAt } from './promise.ts'

/**
 * What is known at `now` of the batch `lot` of a product: only events already declared. Undefined for a lot nobody holds a
 * record of, or one that has not been harvested yet. `seed` is the world's, for the shelf's thermometer.
 */
export function originOf(product: Product, lot: string, now: Instant, seed: string): Origin | undefined {
  const judged = judgeBatch(product.gtin, lot, now, seed)
  if (!judged) return undefined
  const { batch, onShelf, stockedAt, events, readings, verdict } = judged
  const { place, freshness, bestBefore } = onShelf
  const coldChain = coldChainOf(readings, batch.band)
  return {
    product,
    lot,
    names: batch.names,
    verdict,
    place,
    detail: batch.detail,
    ...(freshness && { freshness }),
    ...(bestBefore !== undefined && { bestBefore }),
    ...(stockedAt !== undefined && { onShelfAt: stockedAt }),
    events,
    places: [...batch.places],
    actors: [...batch.actors],
    ...(coldChain && { coldChain }),
    problems: [],
    certificates: batch.certificates.filter(({ issuedAt }) => issuedAt <= now),
    licences: [],
    corrections: [],
    similar: [],
    producer: batch.producer,
    storage: batch.storage,
    store: seedStore,
    promise: promiseAt(now),
  }
}
