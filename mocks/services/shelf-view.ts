import type { DemoTag, Product } from '#contract/catalogue.ts'
import { fen } from '#contract/money.ts'
import type { RecallScope } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import { seedProductOf } from '#seed/products.ts'
import type { SeedProduct } from '#seed/seed-product.ts'
import { seedTags } from '#seed/demo-tags.ts'
import type { CatalogueState } from './catalogue-service.ts'
import { lotOnFile, lotOnShelf } from './lot-on-shelf.ts'
import { shelfOf } from './stock.ts'

function batchOf(gtin: string, { pulled }: CatalogueState, now: Instant): Product['batch'] {
  const batch = lotOnShelf(gtin, now, Object.values(pulled))
  if (!batch) return undefined
  const { lot, place, freshness, bestBefore, hasOrigin } = batch
  return { lot, place, ...(freshness && { freshness }), ...(bestBefore !== undefined && { bestBefore }), hasOrigin }
}

/** A trade item as shoppers see it at `now`: seed, stock and the batch on the shelf together. */
export function productFrom(seed: SeedProduct, catalogue: CatalogueState, now: Instant): Product {
  const { priceMinor, wasMinor, units: _units, sold: _sold, aka: _aka, restock: _restock, ...rest } = seed
  const batch = batchOf(seed.gtin, catalogue, now)
  return {
    ...rest,
    price: fen(priceMinor),
    ...(wasMinor !== undefined && { wasPrice: fen(wasMinor) }),
    ...shelfOf(catalogue, seed.gtin, now),
    ...(batch && { batch }),
  }
}

/** The trade item with this GTIN as shoppers see it at `now`, or undefined. Any string may be asked. */
export function productOf(catalogue: CatalogueState, gtin: string, now: Instant): Product | undefined {
  const seed = seedProductOf(gtin)
  return seed && productFrom(seed, catalogue, now)
}

/** What is printed stays printed: a recall takes no tag back. */
const noRecalls: readonly RecallScope[] = []

/** The printed tags the shop lends at `now`: of batches on the shelf, recalled or not, of some on file, and of one unknown. */
export function demoTags(now: Instant): DemoTag[] {
  return seedTags.flatMap(({ gtin, shows, serial, ...fixed }) => {
    const seed = seedProductOf(gtin)
    const batch = fixed.lot === undefined ? (lotOnShelf(gtin, now, noRecalls) ?? lotOnFile(gtin, now)) : undefined
    const lot = fixed.lot ?? batch?.lot
    if (lot === undefined || !seed) return []
    const { names, measure, place, picture, tint, priceMinor } = seed
    const bestBefore = batch?.bestBefore
    return [
      {
        gtin,
        lot,
        names,
        measure,
        place,
        picture,
        tint,
        price: fen(priceMinor),
        shows,
        ...(bestBefore !== undefined && { bestBefore }),
        ...(serial !== undefined && { serial }),
      },
    ]
  })
}
