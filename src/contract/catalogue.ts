import * as v from 'valibot'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { Instant, Window } from './time.ts'

/** Tints a product picture may stand on (design: product stages). */
export const StageTint = v.picklist(['blush', 'leaf', 'butter', 'ice', 'sand', 'mist'])
export type StageTint = v.InferOutput<typeof StageTint>

export const Category = v.object({ id: v.string(), names: Names, picture: v.string(), tint: StageTint })
export type Category = v.InferOutput<typeof Category>

/** What freshness is counted from. */
export const FreshnessBasis = v.picklist(['picked', 'landed', 'laid', 'milked', 'baked', 'packed'])
export type FreshnessBasis = v.InferOutput<typeof FreshnessBasis>

export const Freshness = v.object({ basis: FreshnessBasis, at: Instant })
export type Freshness = v.InferOutput<typeof Freshness>

/** The batch on the shelf now; `lot` is GS1 AI 10. `origin` says whether the batch has an origin page. */
export const ShelfBatch = v.object({
  lot: v.string(),
  place: Names,
  freshness: v.optional(Freshness),
  bestBefore: v.optional(Instant),
  hasOrigin: v.boolean(),
})
export type ShelfBatch = v.InferOutput<typeof ShelfBatch>

/** A sellable trade item. `gtin` is always 14 digits (GS1 AI 01); `picture` a Fluent code point, file img/<picture>.webp. */
export const Product = v.object({
  gtin: v.string(),
  names: Names,
  line: Names,
  place: Names,
  measure: Names,
  categoryId: v.string(),
  picture: v.string(),
  hasHero: v.boolean(),
  tint: StageTint,
  price: Money,
  wasPrice: v.optional(Money),
  /** What it costs during Lantern Night (in `price` while that lasts), told beforehand: `to` is no longer in it. */
  night: v.optional(v.object({ price: Money, from: Instant, to: Instant })),
  /** Units the store can still sell now. */
  stock: v.number(),
  shelf: v.picklist(['inStock', 'low', 'soldOut']),
  /** When a sold-out product is back, if the store knows. */
  backAt: v.optional(Instant),
  /** Sold out because what lay there was recalled. */
  recalled: v.optional(v.literal(true)),
  storage: Names,
  batch: v.optional(ShelfBatch),
})
export type Product = v.InferOutput<typeof Product>

export const Store = v.object({ id: v.string(), names: Names, distanceMetres: v.number() })
export type Store = v.InferOutput<typeof Store>

/** Delivery promise if ordered now, for the address that is chosen. `nextDay`: that is beyond the riders; a van comes in the window. */
export const Promise30 = v.object({
  nextDay: v.optional(v.literal(true)),
  minutes: v.number(),
  window: Window,
  /** Why it is longer than half an hour. */
  because: v.optional(v.picklist(['rain', 'rush', 'far'])),
})
export type Promise30 = v.InferOutput<typeof Promise30>

export const Home = v.object({
  store: Store,
  promise: Promise30,
  categories: v.array(Category),
  products: v.array(Product),
})
export type Home = v.InferOutput<typeof Home>

export const CategoryPage = v.object({ category: Category, products: v.array(Product) })
export type CategoryPage = v.InferOutput<typeof CategoryPage>

/** `mended` is present when the word was not found as typed: the word searched instead, and which of its letters were put in or changed. */
export const SearchResult = v.object({
  query: v.string(),
  mended: v.optional(v.object({ word: v.string(), changed: v.array(v.number()) })),
  products: v.array(Product),
  /** Aisles to offer when nothing was found. */
  near: v.array(Category),
})
export type SearchResult = v.InferOutput<typeof SearchResult>

export const ProductPage = v.object({
  product: Product,
  store: Store,
  promise: Promise30,
  also: v.array(Product),
})
export type ProductPage = v.InferOutput<typeof ProductPage>

/** What a demo tag is worth scanning for. */
export const TagShows = v.picklist([
  'clean',
  'excursion',
  'gap',
  'recallable',
  'live',
  'correction',
  'mixedLots',
  'imported',
  'copiedSerial',
  'declaredLate',
  'expired',
  'failedTest',
  'noData',
  'unknownLot',
])
export type TagShows = v.InferOutput<typeof TagShows>

/** A printed tag the shop can lend for a demonstration: its GS1 Digital Link path, e.g. 01/09521.../10/HZ-1109-C12. */
export const DemoTag = v.object({
  gtin: v.string(),
  lot: v.string(),
  names: Names,
  measure: Names,
  place: Names,
  picture: v.string(),
  tint: StageTint,
  price: Money,
  /** GS1 AI 15, where the batch has such a day. */
  bestBefore: v.optional(Instant),
  shows: TagShows,
  /** GS1 AI 21, for goods sold piece by piece. */
  serial: v.optional(v.string()),
})
export type DemoTag = v.InferOutput<typeof DemoTag>
