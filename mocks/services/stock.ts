import type { Product } from '#contract/catalogue.ts'
import type { Instant } from '#contract/time.ts'
import { seedProductOf } from '#seed/products.ts'
import type { CatalogueState } from './catalogue-service.ts'

/** From this many units down a shelf reads low. */
export const lowStock = 5

/** Whole units of a trade item that can still be sold at `now`; 0 for one the store does not carry. */
export function unitsLeft(catalogue: CatalogueState, gtin: string, now: Instant): number {
  const seed = seedProductOf(gtin)
  if (!seed) return 0
  const delivered = seed.restock && now >= seed.restock.at ? seed.restock.units : 0
  return Math.max(0, (catalogue.left[gtin] ?? 0) + delivered)
}

/** How the shelf reads at `now`: units, in/low/sold out, and for a sold-out item when more comes, if the store knows. */
export function shelfOf(
  catalogue: CatalogueState,
  gtin: string,
  now: Instant,
): Pick<Product, 'stock' | 'shelf' | 'backAt'> {
  const stock = unitsLeft(catalogue, gtin, now)
  if (stock > 0) return { stock, shelf: stock <= lowStock ? 'low' : 'inStock' }
  const restock = seedProductOf(gtin)?.restock
  return { stock, shelf: 'soldOut', ...(restock && restock.at > now && { backAt: restock.at }) }
}
