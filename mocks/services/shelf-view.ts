import type { Product } from '#contract/catalogue.ts'
import type { Instant } from '#contract/time.ts'
import { seedProductOf } from '#seed/products.ts'
import type { SeedProduct } from '#seed/seed-product.ts'
import type { CatalogueState } from './catalogue-service.ts'
import { lotOnShelf } from './lot-on-shelf.ts'
import { priceView } from './night-price.ts'
import { shelfOf } from './stock.ts'

function batchOf(gtin: string, { pulled }: CatalogueState, now: Instant): Product['batch'] {
  const batch = lotOnShelf(gtin, now, Object.values(pulled))
  if (!batch) return undefined
  const { lot, place, freshness, bestBefore, hasOrigin } = batch
  return { lot, place, ...(freshness && { freshness }), ...(bestBefore !== undefined && { bestBefore }), hasOrigin }
}

/** A trade item as shoppers see it at `now`: seed, stock and the batch on the shelf together. */
export function productFrom(seed: SeedProduct, catalogue: CatalogueState, now: Instant): Product {
  const { priceMinor: _price, wasMinor: _was, units: _units, sold: _sold, aka: _aka, restock: _restock, ...rest } = seed
  const batch = batchOf(seed.gtin, catalogue, now)
  return {
    ...rest,
    ...priceView(seed, now),
    ...shelfOf(catalogue, seed.gtin, now),
    ...(batch && { batch }),
  }
}

/** The trade item with this GTIN as shoppers see it at `now`, or undefined. Any string may be asked. */
export function productOf(catalogue: CatalogueState, gtin: string, now: Instant): Product | undefined {
  const seed = seedProductOf(gtin)
  return seed && productFrom(seed, catalogue, now)
}
