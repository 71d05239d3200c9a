import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Basket, BasketLine } from '#contract/basket.ts'
import type { Product } from '#contract/catalogue.ts'
import { call } from '#platform/http.ts'
import { keepUnsent } from './unsent-lines.ts'

/** What is in the basket. It survives a reload and follows a rewind, because it is the world's. */
export const basketQuery = queryOptions({
  queryKey: ['basket'],
  queryFn: ({ signal }) => call('getBasket', undefined, { signal }),
  meta: { topics: ['basket', 'stock'] },
})

/** The line wanted from now on. `product` lets a new line show before the world has answered. */
export interface WantedLine {
  gtin: string
  quantity: number
  lot?: string | undefined
  product?: Product | undefined
}

/**
 * Sets one line (0 removes it). The screen shows it at once; the world's answer wins. Lines are sent one after the other,
 * so that quick taps end where the last one aimed. A refusal (soldOut, notEnoughStock) puts the basket back.
 */
export function useSetBasketLine() {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['basket'],
    scope: { id: 'basket' },
    mutationFn: ({ gtin, quantity, lot }: WantedLine) =>
      call('setBasketLine', { params: { gtin }, body: lot === undefined ? { quantity } : { quantity, lot } }),
    onMutate: async (line) => {
      keepUnsent(line.gtin, line)
      await client.cancelQueries(basketQuery)
      client.setQueryData(basketQuery.queryKey, (basket) => basket && withLine(basket, line))
    },
    onSuccess: (basket) => {
      if (isLast(client)) client.setQueryData(basketQuery.queryKey, basket)
    },
    onSettled: (_, failed, { gtin }) => {
      // A later tap on the same line is still under way, and kept.
      if (!isSending(client, gtin)) keepUnsent(gtin, null)
      void client.invalidateQueries({ queryKey: ['checkout'] })
      if (failed && isLast(client)) void client.invalidateQueries(basketQuery)
    },
  })
}

/** How many of a product the basket holds, as far as is known. */
export const quantityOf = (basket: Basket | undefined, gtin: string): number =>
  basket?.lines.find((line) => line.product.gtin === gtin)?.quantity ?? 0

/** An answer that a later tap has already overtaken is not shown. */
const isLast = (client: QueryClient): boolean => client.isMutating({ mutationKey: ['basket'] }) <= 1

/** Whether another tap on the line waits for its answer: the one that is settling is not over yet, so it is one of them. */
const isSending = (client: QueryClient, gtin: string): boolean =>
  client.isMutating({
    mutationKey: ['basket'],
    predicate: ({ state }) => (state.variables as WantedLine | undefined)?.gtin === gtin,
  }) > 1

/** The basket as it will be. Totals stay the world's to say: a changed line keeps its last one until the answer is here. */
export function withLine(basket: Basket, { gtin, quantity, lot, product }: WantedLine): Basket {
  const there = basket.lines.some((line) => line.product.gtin === gtin)
  const changed = basket.lines.map((line) => (line.product.gtin === gtin ? { ...line, quantity } : line))
  const fresh: BasketLine[] =
    there || !product
      ? []
      : [{ product, quantity, total: product.price, state: 'ok', ...(lot === undefined ? {} : { lot }) }]
  const lines = [...changed, ...fresh].filter((line) => line.quantity > 0)
  return { lines, count: lines.reduce((sum, line) => sum + line.quantity, 0) }
}
