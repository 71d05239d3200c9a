import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PayBalance, PlaceDeposit } from '#contract/deposit.ts'
import { Unreachable } from '#platform/failure.ts'
import { call } from '#platform/http.ts'
import { eachWorldMinute } from './ageing.ts'
import { depositsQuery } from './deposits-query.ts'
import { persist } from './persist.ts'

/** The receipt of a deposit's balance, before it is an order. Refused with depositTooEarly, depositForfeited, depositUnpaid, depositDone. */
export const balanceQuery = (depositId: string) =>
  queryOptions({
    queryKey: ['checkout', 'deposit', depositId],
    queryFn: ({ signal }) => call('getCheckout', { query: { deposit: depositId } }, { signal }),
    refetchInterval: eachWorldMinute,
    meta: { topics: ['deposits', 'basket', 'orders'] },
  })

const again = {
  retry: (failed: number, error: Error) => error instanceof Unreachable && failed < 3,
  retryDelay: (failed: number) => 400 * 2 ** failed,
}

/** Opens the deposit's trade, to be paid at the cashier. One `requestId` per deed: sent again it is the same deposit. */
export function usePlaceDeposit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wish: PlaceDeposit) => call('placeDeposit', { body: wish }),
    ...again,
    onSettled: () => client.invalidateQueries(depositsQuery),
  })
}

/** Places the balance as an order, to be paid at the cashier. Refused with quoteStale, depositForfeited, addressOutOfRange ... */
export function usePayBalance(depositId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wish: PayBalance) => call('payBalance', { params: { depositId }, body: wish }),
    ...again,
    onSuccess: (order) => {
      client.setQueryData(['order', order.id], order)
    },
    onSettled: () => {
      for (const key of ['deposits', 'orders', 'checkout']) void client.invalidateQueries({ queryKey: [key] })
    },
  })
}

/** Closes the unpaid trade of a deposit, or of its balance, and lays nothing anywhere. Refused with alreadyPaid and paymentProcessing. */
export function useCloseTrade() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (tradeNo: string) => persist(() => call('closeTrade', { params: { tradeNo } })),
    onSettled: () => {
      for (const key of ['cashier', 'deposits', 'orders', 'order', 'checkout'])
        void client.invalidateQueries({ queryKey: [key] })
    },
  })
}
