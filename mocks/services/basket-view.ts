import type { Basket, BasketLine } from '#contract/basket.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { isSold, judgeBatch } from './records.ts'
import { productOf } from './shelf-view.ts'
import type { States } from './states.ts'

/**
 * The basket as it can be bought at `now`: a line whose stock ran out stays and says so. A line whose batch is no longer
 * sold is filled from the shelf like any other, and names no batch. `count` is of wanted units; `seed` is the world's.
 */
export function basketOf(states: Pick<States, 'basket' | 'catalogue' | 'recall'>, now: Instant, seed: string): Basket {
  const lines = states.basket.lines.flatMap(({ gtin, quantity, lot: wanted }): BasketLine[] => {
    const product = productOf(states.catalogue, gtin, now)
    if (!product) return []
    const batch = wanted === undefined ? undefined : judgeBatch({ gtin, lot: wanted }, now, seed, states.recall)
    const lot = batch && isSold(batch) ? wanted : undefined
    const state = product.stock === 0 ? 'soldOut' : product.stock < quantity ? 'short' : 'ok'
    const total = fen(product.price.minor * quantity)
    return [{ product, quantity, total, state, ...(lot !== undefined && { lot }) }]
  })
  return { lines, count: lines.reduce((sum, line) => sum + line.quantity, 0) }
}

/** The lines an order would take now: those whose whole quantity can be sold, each from the batch scanned or else the one on the shelf. */
export function sellableLines(basket: Basket): { gtin: string; quantity: number; lot?: string }[] {
  return basket.lines
    .filter((line) => line.state === 'ok')
    .map(({ product: { gtin, batch }, quantity, lot = batch?.lot }) => ({
      gtin,
      quantity,
      ...(lot !== undefined && { lot }),
    }))
}
