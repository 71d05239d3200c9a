import type { Product } from '#contract/catalogue.ts'
import type { Instant } from '#contract/time.ts'
import { seedProductOf } from '#seed/products.ts'
import { shelfLotOn } from '#seed/shelf-lots.ts'
import type { CatalogueState } from './catalogue-service.ts'
import { lotOnShelf, nextLotAt } from './lot-on-shelf.ts'
import { covers } from './recall-scope.ts'

/** From this many units down a shelf reads low. */
export const lowStock = 5

/** Whole units of a trade item that can still be sold at `now`; 0 for one the store does not carry, or whose every batch is recalled. */
export function unitsLeft(catalogue: CatalogueState, gtin: string, now: Instant): number {
  const seed = seedProductOf(gtin)
  if (!seed || isAllPulled(catalogue, gtin, now)) return 0
  const delivered = seed.restock && now >= seed.restock.at ? seed.restock.units : 0
  return Math.max(0, (catalogue.left[gtin] ?? 0) + delivered)
}

/** How the shelf reads at `now`: units, in/low/sold out, and for a sold-out item when more comes, if the store knows. */
export function shelfOf(
  catalogue: CatalogueState,
  gtin: string,
  now: Instant,
): Pick<Product, 'stock' | 'shelf' | 'backAt' | 'recalled'> {
  const stock = unitsLeft(catalogue, gtin, now)
  if (stock > 0) return { stock, shelf: stock <= lowStock ? 'low' : 'inStock' }
  const restock = seedProductOf(gtin)?.restock
  if (isAllPulled(catalogue, gtin, now)) {
    const backAt = nextLotAt(gtin, now, Object.values(catalogue.pulled))
    return { stock, shelf: 'soldOut', recalled: true, ...(backAt !== undefined && { backAt }) }
  }
  return { stock, shelf: 'soldOut', ...(restock && restock.at > now && { backAt: restock.at }) }
}

/** Whether recalls leave nothing of a trade item to sell: no good batch, or the item itself is recalled. */
export function isAllPulled({ pulled }: Pick<CatalogueState, 'pulled'>, gtin: string, now: Instant): boolean {
  const scopes = Object.values(pulled).filter((scope) => scope.gtin === gtin)
  if (scopes.some((scope) => covers(scope, { gtin }))) return true
  // What is sold without batches on the shelf is not kept from sale by a batch that is only on file.
  return scopes.length > 0 && shelfLotOn(0, gtin) !== undefined && !lotOnShelf(gtin, now, scopes)
}
