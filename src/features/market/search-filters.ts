import type { Product } from '#contract/catalogue.ts'

export const filterIds = ['inStore', 'under24h', 'under40'] as const
export type FilterId = (typeof filterIds)[number]

const dayMs = 86_400_000
const fortyYuan = 4_000

const fits: Record<FilterId, (product: Product, now: number) => boolean> = {
  inStore: ({ shelf }) => shelf !== 'soldOut',
  under24h: ({ batch }, now) => batch?.freshness !== undefined && now - batch.freshness.at < dayMs,
  under40: ({ price }) => price.minor < fortyYuan,
}

/** The finds that pass every pressed filter, still closest first. */
export const filtered = (products: readonly Product[], pressed: readonly FilterId[], now: number): Product[] =>
  products.filter((product) => pressed.every((id) => fits[id](product, now)))
