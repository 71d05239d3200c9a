import type { Product, StageTint } from '#contract/catalogue.ts'
import type { Names } from '#contract/names.ts'
import type { Instant } from '#contract/time.ts'

export type CategoryId = 'seafood' | 'fruit' | 'greens' | 'dairy' | 'kitchen' | 'bakery' | 'pantry' | 'drinks'

/** A trade item as the store carries it; stock, shelf state and batch are told by the services. */
export interface SeedProduct extends Omit<
  Product,
  'categoryId' | 'price' | 'wasPrice' | 'stock' | 'shelf' | 'backAt' | 'batch'
> {
  categoryId: CategoryId
  priceMinor: number
  wasMinor?: number
  /** Units on the shelf when the world opens. */
  units: number
  /** Units sold in the week before: what sells most comes first wherever nothing else decides. */
  sold: number
  /** Other words people know it by, for search. */
  aka?: string
  /** A delivery to the store that is known about. */
  restock?: { at: Instant; units: number }
}

/** A product of one aisle, written shortly: no hero unless said. */
export type Row = Omit<SeedProduct, 'categoryId' | 'hasHero'> & { hasHero?: boolean }

/** Puts rows into their aisle. */
export const aisle = (categoryId: CategoryId, rows: readonly Row[]): SeedProduct[] =>
  rows.map((row) => ({ hasHero: false, ...row, categoryId }))

export const named = (en: string, zh: string, fr: string): Names => ({ en, zh, fr })
export const picture = (code: string, tint: StageTint): { picture: string; tint: StageTint } => ({
  picture: code,
  tint,
})

export const laneKitchen = named('Lane Kitchen', '里巷厨房', 'Cuisine de l’allée')

/** How to keep it at home. */
export const keep = {
  alive: named(
    'Fridge, under a damp cloth. Cook today.',
    '冷藏，盖湿布，当日烹煮。',
    'Au frais sous un linge humide. À cuire le jour même.',
  ),
  chilled: named('Fridge, 0–4 °C', '冷藏 0–4 °C', 'Au frais, 0–4 °C'),
  crisper: named('Fridge drawer, unwashed', '冷藏果蔬格，吃前再洗', 'Bac à légumes, sans laver'),
  frozen: named('Freezer, −18 °C', '冷冻 −18 °C', 'Congélateur, −18 °C'),
  room: named('Room temperature, out of the sun', '常温，避光', 'Température ambiante, à l’ombre'),
  dry: named('Cool and dry, well closed', '阴凉干燥处，密封', 'Au frais et au sec, bien fermé'),
  today: named('Best eaten today', '当日食用最佳', 'À manger le jour même'),
} as const
