import type { BagKind, Zone } from '#contract/picking.ts'
import { seedProductOf } from '#seed/products.ts'
import { keep } from '#seed/seed-product.ts'

/** The shop floor in the order it is walked: what is heavy and dry first, what must stay cold or alive last. */
export const zones: readonly Zone[] = ['pantry', 'kitchen', 'greens', 'fruit', 'chilled', 'frozen', 'live']

/** Where on the shop floor a trade item lies. One the store no longer carries is looked for in the pantry. */
export function zoneOf(gtin: string): Zone {
  const product = seedProductOf(gtin)
  if (!product) return 'pantry'
  const { storage, categoryId } = product
  if (storage === keep.frozen) return 'frozen'
  if (storage === keep.alive) return 'live'
  if (categoryId === 'greens' || categoryId === 'fruit') return categoryId
  if (storage === keep.chilled) return 'chilled'
  return categoryId === 'kitchen' || categoryId === 'bakery' ? 'kitchen' : 'pantry'
}

/** What bag a trade item goes into: cold, frozen, dry and live are never mixed. */
export function bagKindOf(gtin: string): BagKind {
  const storage = seedProductOf(gtin)?.storage
  if (storage === keep.frozen) return 'frozen'
  if (storage === keep.alive) return 'live'
  return storage === keep.chilled || storage === keep.crisper ? 'cold' : 'dry'
}

const weighed = new Set(['seafood', 'fruit', 'greens'])

/** What was paid for, in grams, of goods that are weighed; undefined for what is counted or packed. */
export function paidGramsOf(gtin: string, quantity: number): number | undefined {
  const product = seedProductOf(gtin)
  const [, number, unit] = /^(\d+(?:\.\d+)?) (g|kg)$/.exec(product?.measure.en ?? '') ?? []
  if (!product || number === undefined || !weighed.has(product.categoryId)) return undefined
  return Math.round(Number(number) * (unit === 'kg' ? 1000 : 1)) * quantity
}

const walked = new WeakMap<readonly { gtin: string }[], readonly { gtin: string }[]>()

/** Lines in the order a picker walks to them. */
export function linesInOrder<T extends { gtin: string }>(lines: readonly T[]): readonly T[] {
  let order = walked.get(lines) as readonly T[] | undefined
  if (!order) {
    order = zones.flatMap((zone) => lines.filter(({ gtin }) => zoneOf(gtin) === zone))
    walked.set(lines, order)
  }
  return order
}
