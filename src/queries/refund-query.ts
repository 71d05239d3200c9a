import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { RefundLines } from '#contract/refund.ts'
import { Unreachable } from '#platform/failure.ts'
import { call } from '#platform/http.ts'

/** What so many pieces of things in an order would bring back now, each and together. Refused with refundTooMany, refundWindowOver ... */
export const refundQuoteQuery = (orderId: string, wanted: RefundLines['lines']) => {
  const lines = wanted.map(({ gtin, quantity }) => `${gtin}:${quantity}`).join()
  return queryOptions({
    queryKey: ['refundQuote', orderId, lines],
    queryFn: ({ signal }) => call('quoteRefund', { params: { orderId }, query: { lines } }, { signal }),
    meta: { topics: ['orders'] },
    throwOnError: false,
  })
}

/**
 * Asks the money of pieces back. `refundNo` (platform/ids.ts) is made once per deed, so that a lost answer is asked for again without
 * moving money twice. Refused with refundTooMany, refundTooMuch, refundWindowOver, refundReused.
 */
export function useRefundLines(orderId: string) {
  const settle = useSettle()
  return useMutation({
    mutationFn: (wanted: RefundLines) => call('refundLines', { params: { orderId }, body: wanted }),
    ...settle,
  })
}

/** Cancels an order: closes it, or stops it and brings all its money back. Harmless to repeat. Refused with cancelTooLate. */
export function useCancelOrder(orderId: string) {
  const client = useQueryClient()
  const settle = useSettle()
  return useMutation({
    mutationFn: () => call('cancelOrder', { params: { orderId } }),
    onSuccess: (order) => {
      client.setQueryData(['order', orderId], order)
    },
    ...settle,
  })
}

function useSettle() {
  const client = useQueryClient()
  return {
    retry: (failed: number, error: Error) => error instanceof Unreachable && failed < 3,
    retryDelay: (failed: number) => 400 * 2 ** failed,
    // Until the order is here again, nothing may offer what was just paid back.
    onSettled: async () => {
      for (const key of ['wallet', 'cashier', 'parcel', 'refundQuote'])
        void client.invalidateQueries({ queryKey: [key] })
      await Promise.all(['order', 'orders'].map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
  }
}
