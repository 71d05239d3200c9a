import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PlaceOrder } from '#contract/order.ts'
import { Unreachable } from '#platform/failure.ts'
import { call } from '#platform/http.ts'

/**
 * Places the basket as an order. `requestId` (platform/ids.ts) is made once per deed, so that a lost answer can be asked
 * for again without ordering twice. Refused with quoteStale (the new quote is in it), basketEmpty, soldOut, notEnoughStock ...
 */
export function usePlaceOrder() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (order: PlaceOrder) => call('placeOrder', { body: order }),
    retry: (failed, error) => error instanceof Unreachable && failed < 3,
    retryDelay: (failed) => 400 * 2 ** failed,
    onSuccess: (order) => {
      client.setQueryData(['order', order.id], order)
    },
    onSettled: () => {
      for (const key of ['orders', 'basket', 'checkout']) void client.invalidateQueries({ queryKey: [key] })
    },
  })
}
