import { freshProducts } from './products-fresh.ts'
import { madeProducts } from './products-made.ts'
import { pieceProducts } from './piece-product.ts'
import type { SeedProduct } from './seed-product.ts'

/** Everything the store sells, aisle by aisle. */
export const seedProducts: readonly SeedProduct[] = [...freshProducts, ...madeProducts]

// What stands in no aisle is sold all the same, by its own room.
const byGtin = new Map([...seedProducts, ...pieceProducts].map((product) => [product.gtin, product]))

/** The trade item with this GTIN-14, or undefined. Any string may be asked. */
export function seedProductOf(gtin: string): SeedProduct | undefined {
  return byGtin.get(gtin)
}
