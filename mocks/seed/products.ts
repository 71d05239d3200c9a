import type { Product } from '#contract/catalogue.ts'
import type { Instant } from '#contract/time.ts'

/** A trade item as the store carries it; stock, shelf state and batch are told by the services. */
export interface SeedProduct extends Omit<Product, 'price' | 'wasPrice' | 'stock' | 'shelf' | 'backAt' | 'batch'> {
  priceMinor: number
  wasMinor?: number
  /** Units on the shelf when the world opens. */
  units: number
  /** A delivery to the store that is known about. */
  restock?: { at: Instant; units: number }
}

export const seedProducts: readonly SeedProduct[] = []

const byGtin = new Map(seedProducts.map((product) => [product.gtin, product]))

/** The trade item with this GTIN-14, or undefined. Any string may be asked. */
export function seedProductOf(gtin: string): SeedProduct | undefined {
  return byGtin.get(gtin)
}
