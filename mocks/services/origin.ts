import type { Product } from '#contract/catalogue.ts'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { places } from '#seed/batches/places.ts'
import { seedStore } from '#seed/store.ts'
import { coldChainOf } from './origin-cold-chain.ts'
import { judgeBatch } from './origin-judgement.ts'
import { type ProblemsState, problemsOf } from './problems-service.ts'
import { promiseAt } from './promise.ts'
import type { RecallState } from './recall-service.ts'
import { type ScansState, scansOf } from './scans-service.ts'

/** What has happened to batches since they came: recalls, scans, reports. */
export interface Since {
  recall: RecallState
  scans: ScansState
  problems: ProblemsState
}

const nothingSince: Since = {
  recall: { declared: 0, active: {}, lifted: {} },
  scans: { seen: {} },
  problems: { reported: {} },
}

/**
 * What is known at `now` of the batch `lot` of a product: only events already declared. Undefined for a lot nobody holds a
 * record of, or one that has not been harvested yet. `seed` is the world's, for the shelf's thermometer. With a serial (AI 21)
 * the recalls and scans are that piece's.
 */
export function originOf(
  product: Product,
  lot: string,
  now: Instant,
  seed: string,
  since: Since = nothingSince,
  serial?: string,
): Origin | undefined {
  const thing = { gtin: product.gtin, lot, serial }
  const judged = judgeBatch(thing, now, seed, since.recall)
  if (!judged) return undefined
  const { batch, onShelf, stockedAt, events, readings, recall, verdict } = judged
  const scans = scansOf(since.scans, thing, now)
  const { place, freshness, bestBefore } = onShelf
  const coldChain = coldChainOf(readings, batch.band)
  return {
    product,
    lot,
    ...(serial !== undefined && { serial }),
    ...(recall && { recall }),
    ...(scans && { scans }),
    problems: [...problemsOf(since.problems, product.gtin, lot)],
    names: batch.names,
    verdict,
    place,
    detail: batch.detail,
    ...(freshness && { freshness }),
    ...(bestBefore !== undefined && { bestBefore }),
    ...(stockedAt !== undefined && { onShelfAt: stockedAt }),
    events,
    places: recalledIn(events) ? [...batch.places, places.storeAside] : [...batch.places],
    actors: [...batch.actors],
    ...(coldChain && { coldChain }),
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

const recalledIn = (events: readonly EpcisEvent[]): boolean => events.some((event) => event.persistentDisposition)
