import type { SearchResult } from '#contract/catalogue.ts'
import type { Instant } from '#contract/time.ts'
import type { CatalogueState } from './catalogue-service.ts'

/** Thin for now. */
export function searchFor(query: string, _catalogue: CatalogueState, _now: Instant): SearchResult {
  return { query, products: [], near: [] }
}
