import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Order, OrderLine } from '#contract/order.ts'
import { sourceOf, type TradeSource } from '#domain/trade-source.ts'
import { Refused } from '#platform/failure.ts'
import { call } from '#platform/http.ts'
import { persist } from './persist.ts'

/** What became of an order's things: how many are back in the basket, and what sold out meanwhile; nothing of what did not come out of it. */
export interface ReturnedOrder {
  from: TradeSource
  back: number
  soldOut: OrderLine[]
}

/**
 * Gives an unpaid order up and lays its things back into the basket. What a deposit or a show holds stays held, and at its price is in no
 * basket. Refused with alreadyPaid.
 */
export function useReturnOrder() {
  return useLaying(async (order: Order): Promise<ReturnedOrder> => {
    await persist(() => call('closeTrade', { params: { tradeNo: order.tradeNo } }))
    const from = sourceOf(order)
    return from === 'basket' ? layAll(order) : { from, back: 0, soldOut: [] }
  })
}

/** Lays an order's things into the basket once more, whatever became of it. */
export const useBuyAgain = () => useLaying(layAll)

function useLaying(mutationFn: (order: Order) => Promise<ReturnedOrder>) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: 'basket' },
    mutationFn,
    onSettled: () => {
      for (const key of ['cashier', 'deposits', 'orders', 'order', 'basket', 'checkout'])
        void client.invalidateQueries({ queryKey: [key] })
    },
  })
}

/** Nothing is added up, so that doing it twice is doing it once: a line holds afterwards at least what was ordered, or what is left of it. */
async function layAll({ lines }: Order): Promise<ReturnedOrder> {
  const basket = await persist(() => call('getBasket'))
  const soldOut: OrderLine[] = []
  let back = 0
  for (const line of lines) {
    const here = basket.lines.find(({ product }) => product.gtin === line.gtin)?.quantity ?? 0
    const laid = here >= line.quantity ? line.quantity : await layBack(line, line.quantity)
    back += laid
    if (laid === 0) soldOut.push(line)
  }
  return { from: 'basket', back, soldOut }
}

/** How many could be laid back: 0 when nothing of it is left; when there is less, what there is. */
async function layBack(line: Pick<OrderLine, 'gtin' | 'lot'>, quantity: number): Promise<number> {
  const { gtin, lot } = line
  const body = lot === undefined ? { quantity } : { quantity, lot }
  try {
    await persist(() => call('setBasketLine', { params: { gtin }, body }))
    return quantity
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    if (refusal.code === 'notEnoughStock') return layBack(line, refusal.available)
    // Its batch went past its day meanwhile: the line is then filled from the shelf like any other.
    if (refusal.code === 'batchNotSold') return layBack({ gtin }, quantity)
    if (refusal.code === 'soldOut' || refusal.code === 'productUnknown') return 0
    throw error
  }
}
