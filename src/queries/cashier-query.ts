import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Cashier, PayTrade } from '#contract/pay.ts'
import { call } from '#platform/http.ts'

/** Wall time after which the answer to a payment counts as lost, and the trade is asked after instead. */
const payAnswerMs = 10_000

/** A trade and the wallet beside it. Refused with tradeUnknown. */
export const cashierQuery = (tradeNo: string) =>
  queryOptions({
    queryKey: ['cashier', tradeNo],
    queryFn: ({ signal }) => call('getCashier', { params: { tradeNo } }, { signal }),
    meta: { topics: [`trade:${tradeNo}`, 'wallet'] },
  })

/**
 * Pays a trade. Refused with pinWrong, pinLocked, balanceShort, tradeClosed, alreadyPaid. Unreachable says nothing about
 * the money: ask cashierQuery what became of the trade.
 */
export function usePayTrade(tradeNo: string) {
  const settle = useSettle(tradeNo)
  return useMutation({
    mutationFn: (payment: PayTrade) =>
      call('payTrade', { params: { tradeNo }, body: payment }, { timeoutMs: payAnswerMs }),
    ...settle,
  })
}

/** Gives a trade up before it is paid. */
export function useCloseTrade(tradeNo: string) {
  const settle = useSettle(tradeNo)
  return useMutation({ mutationFn: () => call('closeTrade', { params: { tradeNo } }), ...settle })
}

function useSettle(tradeNo: string) {
  const client = useQueryClient()
  return {
    onSuccess: (cashier: Cashier) => {
      client.setQueryData(cashierQuery(tradeNo).queryKey, cashier)
    },
    onSettled: () => {
      for (const key of ['cashier', 'wallet', 'orders', 'order']) void client.invalidateQueries({ queryKey: [key] })
    },
  }
}
