import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FaceCheck, FaceOutcome } from '#contract/face-check.ts'
import type { Cashier, PassFreeCeiling, PayTrade, PinReset, Wallet } from '#contract/pay.ts'
import { Unreachable } from '#platform/failure.ts'
import { call } from '#platform/http.ts'
import { walletQuery } from './wallet-query.ts'

/** Wall time after which the answer to a payment counts as lost, and the trade is asked after instead. */
const payAnswerMs = 10_000

/** A trade and the wallet beside it. Refused with tradeUnknown. */
export const cashierQuery = (tradeNo: string) =>
  queryOptions({
    queryKey: ['cashier', tradeNo],
    queryFn: ({ signal }) => call('getCashier', { params: { tradeNo } }, { signal }),
    meta: { topics: [`trade:${tradeNo}`, 'wallet'] },
  })

/** What a card's bank is asked with: one attempt, of what the person saw. */
export interface CardAttempt {
  attemptId: string
  amount: Cashier['trade']['amount']
  returnTo: string
}

/** Everything the cashier does in the world. Each throws Refused, or Unreachable, which says nothing about the money. */
export interface CashierDeeds {
  /** The same attempt sent again is answered the same. */
  pay: (payment: PayTrade) => Promise<Cashier>
  /** Pays with the wallet's debit card by its bank: paid at once, or a challenge to be met first. */
  payAtBank: (attempt: CardAttempt) => Promise<Cashier | { challengeId: string }>
  openFace: () => Promise<FaceCheck>
  endFace: (checkId: string, outcome: FaceOutcome) => Promise<FaceCheck>
  startReset: () => Promise<PinReset>
  endReset: (code: string) => Promise<Wallet>
  /** Closes the trade if it is unpaid, gives the money back if it was paid. */
  settle: () => Promise<unknown>
}

/** The deeds of one trade's cashier; what each changes is asked for again. */
export function useCashierDeeds(tradeNo: string): CashierDeeds {
  const client = useQueryClient()
  const [deeds] = useState(() => deedsOf(client, tradeNo))
  return deeds
}

function deedsOf(client: QueryClient, tradeNo: string): CashierDeeds {
  const params = { tradeNo }
  const settled = async <T>(deed: Promise<T>): Promise<T> => {
    try {
      return await deed
    } finally {
      for (const key of ['cashier', 'wallet', 'orders', 'order']) void client.invalidateQueries({ queryKey: [key] })
    }
  }
  const keep = (cashier: Cashier): Cashier => {
    client.setQueryData(cashierQuery(tradeNo).queryKey, cashier)
    return cashier
  }
  return {
    pay: (payment) => settled(call('payTrade', { params, body: payment }, { timeoutMs: payAnswerMs }).then(keep)),
    payAtBank: async ({ attemptId, amount, returnTo }) => {
      const body = { attemptId, amount, card: { stored: 'debit6018' as const }, returnTo }
      const answer = await settled(call('payByCard', { params, body }, { timeoutMs: payAnswerMs }))
      return 'cashier' in answer ? keep(answer.cashier) : { challengeId: answer.challenge.id }
    },
    openFace: () => call('openFaceCheck', { params }),
    endFace: (checkId, outcome) =>
      settled(call('endFaceCheck', { params: { checkId }, body: { outcome } }, { timeoutMs: payAnswerMs })),
    startReset: () => call('startPinReset'),
    endReset: (code) => settled(call('endPinReset', { body: { code } })),
    settle: () => settled(call('cancelTrade', { params })),
  }
}

/** Sets up to which amount no PIN is asked for. Refused with pinWrong, pinLocked. Sending it again is harmless. */
export function useSetPassFree() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wish: { attemptId: string; ceilingMinor: PassFreeCeiling; pin: string }) =>
      call('setPassFree', { body: wish }),
    // The same attempt: a PIN that was wrong is not wrong twice.
    retry: (failed, error) => error instanceof Unreachable && failed < 3,
    retryDelay: (failed) => 400 * 2 ** failed,
    // What was typed is not to be found in the memory of answers.
    gcTime: 0,
    onSuccess: (wallet) => client.setQueryData(walletQuery.queryKey, wallet),
    onSettled: () => {
      for (const key of ['cashier', 'wallet']) void client.invalidateQueries({ queryKey: [key] })
    },
  })
}
