import type { Product } from '#contract/catalogue.ts'
import type { Licence, Origin } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import type { Paper } from '#seed/batches/batch.ts'
import { actorsIn, placesIn } from '#seed/batches/places.ts'
import { kitchen } from '#seed/kitchen.ts'
import { seedStore } from '#seed/store.ts'
import { similarTo } from './aisles.ts'
import type { CatalogueState } from './catalogue-service.ts'
import { coldChainOf, waterOf } from './origin-cold-chain.ts'
import { judgeBatch } from './origin-judgement.ts'
import { expiresSoonMs } from './origin-policy.ts'
import { ownEntry } from './own-entry.ts'
import { type ProblemsState, problemsOf } from './problems-service.ts'
import { promiseAt } from './promise.ts'
import type { RecallState } from './recall-service.ts'
import { type ScansState, scansOf } from './scans-service.ts'

/** What has happened to batches since they came: recalls, scans, reports. */
export interface Since {
  recall: RecallState
  scans: ScansState
  problems: ProblemsState
  /** What is on sale beside it. Nothing when it is not told. */
  catalogue?: CatalogueState
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
  const { batch, onShelf, stockedAt, events, readings, withdrawn, corrections, recall, verdict } = judged
  const scans = scansOf(since.scans, thing, now)
  const { place, freshness, bestBefore } = onShelf
  const coldChain = coldChainOf(readings, batch.band)
  const water = waterOf(events, batch.oxygenMin)
  // Whoever took a record back is named, though the record is left out.
  const record = [...events, ...withdrawn]
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
    places: placesIn(record),
    actors: actorsIn(record),
    ...(coldChain && { coldChain }),
    ...(water && { water }),
    certificates: batch.certificates.filter(({ issuedAt }) => issuedAt <= now),
    licences: (batch.licences ?? []).flatMap((paper) => licenceAt(paper, now)),
    corrections,
    similar: since.catalogue ? similarTo(product, since.catalogue, now) : [],
    ...ownEntry(kitchen, product.gtin),
    ...(batch.producer && { producer: batch.producer }),
    storage: batch.storage,
    store: seedStore,
    promise: promiseAt(now),
  }
}

/** A paper as it stands at `now`; none before it was issued. */
function licenceAt(paper: Paper, now: Instant): Licence[] {
  if (paper.issuedAt > now) return []
  const { validTo = Infinity } = paper
  return [{ ...paper, status: validTo < now ? 'expired' : validTo - now <= expiresSoonMs ? 'expiring' : 'valid' }]
}
