import type { Category, Product } from '#contract/catalogue.ts'
import type { Instant } from '#contract/time.ts'
import { seedCategories } from '#seed/categories.ts'
import { seedProducts } from '#seed/products.ts'
import type { SeedProduct } from '#seed/seed-product.ts'
import type { CatalogueState } from './catalogue-service.ts'
import { productFrom } from './shelf-view.ts'

/** How many things home hangs out; the aisles have the rest. */
const homeSize = 16
const alsoSize = 6

const byDemand: readonly SeedProduct[] = seedProducts.toSorted((a, b) => b.sold - a.sold)

/** The aisles, in walking order. */
export function aisles(): Category[] {
  return [...seedCategories]
}

/** One aisle by id, or undefined. */
export function aisleOf(categoryId: string): Category | undefined {
  return seedCategories.find(({ id }) => id === categoryId)
}

/** What sells most, for home. */
export function homeProducts(catalogue: CatalogueState, now: Instant): Product[] {
  return byDemand.slice(0, homeSize).map((seed) => productFrom(seed, catalogue, now))
}

/** Everything in one aisle, what sells most first. */
export function productsIn(categoryId: string, catalogue: CatalogueState, now: Instant): Product[] {
  return byDemand.filter((seed) => seed.categoryId === categoryId).map((seed) => productFrom(seed, catalogue, now))
}

/** What could be bought instead, of the same aisle: cheapest first. */
export const similarTo = (product: Product, catalogue: CatalogueState, now: Instant): Product[] =>
  productsIn(product.categoryId, catalogue, now)
    .filter(({ gtin, shelf }) => gtin !== product.gtin && shelf !== 'soldOut')
    .toSorted((a, b) => a.price.minor - b.price.minor)
    .slice(0, alsoSize)

/** What stands beside a product in its aisle and can be bought now. */
export function besides(product: Product, catalogue: CatalogueState, now: Instant): Product[] {
  return productsIn(product.categoryId, catalogue, now)
    .filter(({ gtin, shelf }) => gtin !== product.gtin && shelf !== 'soldOut')
    .slice(0, alsoSize)
}
