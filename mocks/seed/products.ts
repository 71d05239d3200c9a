import { freshProducts } from './products-fresh.ts'
import { madeProducts } from './products-made.ts'
import type { SeedProduct } from './seed-product.ts'

/** Everything the store sells, aisle by aisle. */
export const seedProducts: readonly SeedProduct[] = [...freshProducts, ...madeProducts]

const byGtin = new Map(seedProducts.map((product) => [product.gtin, product]))

/** The trade item with this GTIN-14, or undefined. Any string may be asked. */
export function seedProductOf(gtin: string): SeedProduct | undefined {
  return byGtin.get(gtin)
}
