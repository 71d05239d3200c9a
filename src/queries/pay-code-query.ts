import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PayCode, PayCodeMethod } from '#contract/pay-code.ts'
import { Refused } from '#platform/failure.ts'
import { call } from '#platform/http.ts'
import { persist } from './persist.ts'

/** Wall time after which an answer about money counts as lost; it is asked for again. */
const answerMs = 8_000

/** One showing of the pay code, opened by asking for it; a world that was turned back opens it anew. The phone makes the digits by itself. */
export const payCodeQuery = (showingId: string, method: PayCodeMethod) =>
  queryOptions({
    queryKey: ['payCode', showingId],
    queryFn: async ({ signal }) => {
      try {
        return await call('getPayCode', { params: { showingId } }, { signal })
      } catch (error) {
        if (!(error instanceof Refused) || error.refusal.code !== 'payCodeUnknown') throw error
        return call('showPayCode', { body: { showingId, method } }, { signal })
      }
    },
    throwOnError: false,
    meta: { topics: [`payCode:${showingId}`] },
  })

/** Pays from something else from now on; the code stays the same. */
export function useChoosePayCodeMethod(showingId: string) {
  const settle = useSettle(showingId)
  return useMutation({
    mutationFn: (method: PayCodeMethod) =>
      persist(() => call('choosePayCodeMethod', { params: { showingId }, body: { method } })),
    ...settle,
  })
}

/** The yes to a sale above the limit. Refused with pinWrong, pinLocked, saleClosed, payerCannot. Sent twice it is charged once. */
export function useConfirmSale(showingId: string) {
  const settle = useSettle(showingId)
  return useMutation({
    mutationFn: (body: { saleNo: string; pin: string }) =>
      call('confirmSale', { params: { showingId }, body }, { timeoutMs: answerMs }),
    ...settle,
  })
}

/** The no to it: the sale closes. */
export function useDeclineSale(showingId: string) {
  const settle = useSettle(showingId)
  return useMutation({
    mutationFn: (saleNo: string) => persist(() => call('declineSale', { params: { showingId }, body: { saleNo } })),
    ...settle,
  })
}

function useSettle(showingId: string) {
  const client = useQueryClient()
  return {
    onSuccess: (payCode: PayCode) => {
      client.setQueryData(['payCode', showingId], payCode)
    },
    onSettled: () => {
      for (const key of ['payCode', 'wallet']) void client.invalidateQueries({ queryKey: [key] })
    },
  }
}
