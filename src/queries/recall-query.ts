import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { DeclareRecall } from '#contract/recall.ts'
import { Unreachable } from '#platform/failure.ts'
import { call } from '#platform/http.ts'

/** Every recall, active or lifted, that touches a batch. */
export const recallsQuery = (gtin: string, lot: string) =>
  queryOptions({
    queryKey: ['recalls', gtin, lot],
    queryFn: ({ signal }) => call('getRecalls', { query: { gtin, lot } }, { signal }),
    meta: { topics: [`batch:${gtin}`] },
  })

/** A line of an order of which the money is asked back. */
export interface RecalledLine {
  orderId: string
  gtin: string
  /** The one piece of it, where only pieces are recalled. */
  serial?: string
}

/**
 * Asks the money of recalled lines back, one after the other. Harmless to repeat: the world pays each once, so a lost answer is
 * asked for again. Refused with notRecalled or orderUnknown.
 */
export function useRefundRecall() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (lines: readonly RecalledLine[]) => {
      for (const { orderId, gtin, serial } of lines) {
        const order = await call('refundRecall', {
          params: { orderId },
          body: { gtin, ...(serial !== undefined && { serial }) },
        })
        client.setQueryData(['order', orderId], order)
      }
    },
    retry: (failed, error) => error instanceof Unreachable && failed < 3,
    retryDelay: (failed) => 400 * 2 ** failed,
    // Until the orders are here again, the button must not offer what was just paid.
    onSettled: async () => {
      void client.invalidateQueries({ queryKey: ['wallet'] })
      await client.invalidateQueries({ queryKey: ['orders'] })
    },
  })
}

/** The Stage is the authority here: it declares a recall, and lifts it. */
export function useDeclareRecall() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: DeclareRecall) => call('declareRecall', { body: wanted }),
    onSettled: () => client.invalidateQueries({ queryKey: ['recalls'] }),
  })
}
export function useLiftRecall() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (recallId: string) => call('liftRecall', { params: { recallId } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['recalls'] }),
  })
}
