import * as v from 'valibot'
import { Product } from './catalogue.ts'
import { Money } from './money.ts'

export const basketLimit = 20

/** One product in the basket. `state` is told by the world: short = fewer left than wanted. */
export const BasketLine = v.object({
  product: Product,
  quantity: v.number(),
  total: Money,
  state: v.picklist(['ok', 'short', 'soldOut']),
  /** Batch scanned when it was put in, if it came from a tag. */
  lot: v.optional(v.string()),
})
export type BasketLine = v.InferOutput<typeof BasketLine>

export const Basket = v.object({ lines: v.array(BasketLine), count: v.number() })
export type Basket = v.InferOutput<typeof Basket>

/** Whole quantity wanted, 0 removes the line. */
export const SetLine = v.object({
  quantity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(basketLimit)),
  lot: v.optional(v.pipe(v.string(), v.maxLength(20))),
})
export type SetLine = v.InferOutput<typeof SetLine>
