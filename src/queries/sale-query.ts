import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { RingUp, Sale } from '#contract/pay-code.ts'
import { Refused } from '#platform/failure.ts'
import { call } from '#platform/http.ts'
import { persist } from './persist.ts'

/** Wall time after which an answer about money counts as lost; it is asked for again. */
const answerMs = 8_000
/** A till asks after a sale that waits, in case nobody told it. */
const pollMs = 4_000

/** A till: its store, who stands there, what it sells. */
export const counterQuery = (till: number) =>
  queryOptions({
    queryKey: ['counter', till],
    queryFn: ({ signal }) => call('getCounter', { params: { till: String(till) } }, { signal }),
    staleTime: Infinity,
  })

/** One sale, told by push and asked after while it waits. Refused with saleUnknown. */
export const saleQuery = (saleNo: string) =>
  queryOptions({
    queryKey: ['sale', saleNo],
    queryFn: ({ signal }) => call('getSale', { params: { saleNo } }, { signal }),
    refetchInterval: ({ state }) => (state.data?.status === 'WAIT_BUYER_PAY' ? pollMs : false),
    throwOnError: (error, { state }) => state.data === undefined && !(error instanceof Refused),
    meta: { topics: [`sale:${saleNo}`] },
  })

/** Rings a sale up under a number of the till's own: however often it is sent, it is one sale. */
export function useRingUp() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: RingUp) => persist(() => call('ringUp', { body })),
    onSuccess: (sale: Sale) => {
      client.setQueryData(saleQuery(sale.no).queryKey, sale)
    },
  })
}

/** Asks about a code that was read. Refused with payCodeUnknown, payCodeStale, payCodeUsed. Nothing is charged. */
export function useReadPayCode() {
  return useMutation({ mutationFn: (code: string) => persist(() => call('readPayCode', { body: { code } })) })
}

/** Charges a sale by a code, once; a lost answer is asked for again. Refused as the code is, and with saleClosed, alreadyPaid, payerCannot. */
export function useChargeSale(saleNo: string) {
  const settle = useSettle(saleNo)
  return useMutation({
    mutationFn: (code: string) =>
      persist(() => call('chargeSale', { params: { saleNo }, body: { code } }, { timeoutMs: answerMs })),
    ...settle,
  })
}

/** Closes an unpaid sale, or gives a paid one back. */
export function useCancelSale(saleNo: string) {
  const settle = useSettle(saleNo)
  return useMutation({
    mutationFn: () => persist(() => call('cancelSale', { params: { saleNo } }, { timeoutMs: answerMs })),
    ...settle,
  })
}

function useSettle(saleNo: string) {
  const client = useQueryClient()
  return {
    onSuccess: (sale: Sale) => {
      client.setQueryData(saleQuery(saleNo).queryKey, sale)
    },
    onSettled: () => {
      for (const key of ['sale', 'wallet']) void client.invalidateQueries({ queryKey: [key] })
    },
  }
}
