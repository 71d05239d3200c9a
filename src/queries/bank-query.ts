import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { CardAnswer, Challenge, PayByCard } from '#contract/bank.ts'
import { Unreachable } from '#platform/failure.ts'
import { call } from '#platform/http.ts'
import { cashierQuery } from './cashier-query.ts'

/** The printed test cards. */
export const testCardsQuery = queryOptions({
  queryKey: ['testCards'],
  queryFn: ({ signal }) => call('getTestCards', undefined, { signal }),
  staleTime: Infinity,
})

/** What a bank asks. Refused with challengeUnknown. */
export const challengeQuery = (challengeId: string) =>
  queryOptions({
    queryKey: ['challenge', challengeId],
    queryFn: ({ signal }) => call('getChallenge', { params: { challengeId } }, { signal }),
    meta: { topics: [`challenge:${challengeId}`] },
  })

/** A card payment of one trade. */
export interface CardPayment extends PayByCard {
  tradeNo: string
}

/**
 * Pays a trade by card: paid at once, or a challenge. Harmless to repeat with the same `attemptId`, so a lost answer is asked for
 * again. Refused with cardUnknown, cvvWrong, cardExpired, cardDeclined, cardBlocked, tradeClosed, amountMismatch ...
 */
export function usePayByCard() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ tradeNo, ...body }: CardPayment) => call('payByCard', { params: { tradeNo }, body }),
    retry: (failed, error) => error instanceof Unreachable && failed < 3,
    retryDelay: (failed) => 400 * 2 ** failed,
    onSuccess: (answer: CardAnswer, { tradeNo }) => {
      if ('challenge' in answer) client.setQueryData(challengeQuery(answer.challenge.id).queryKey, answer.challenge)
      else client.setQueryData(cashierQuery(tradeNo).queryKey, answer.cashier)
    },
    onSettled: () => {
      for (const key of ['cashier', 'wallet', 'orders', 'order']) void client.invalidateQueries({ queryKey: [key] })
    },
    // What was typed is not to be found in the memory of answers.
    gcTime: 0,
  })
}

/** One thing to tell the bank. */
export type ChallengeDeed = { do: 'code'; code: string } | { do: 'resend' | 'cancel' | 'sms' | 'approve' | 'refuse' }

/**
 * Tells the bank something. A code whose answer is lost is not sent again, since a wrong one would cost a second try: the challenge is
 * asked for instead, here and after everything else. Refused with codeWrong, codeExpired, noCodeSent, resendTooSoon, noResendsLeft,
 * appRequestGone.
 */
export function useChallengeDeed(challengeId: string) {
  const client = useQueryClient()
  const params = { challengeId }
  return useMutation({
    mutationFn: (deed: ChallengeDeed): Promise<Challenge> => {
      switch (deed.do) {
        case 'code':
          return call('sendCode', { params, body: { code: deed.code } })
        case 'resend':
          return call('resendCode', { params })
        case 'cancel':
          return call('cancelChallenge', { params })
        case 'sms':
          return call('useSms', { params })
        case 'approve':
        case 'refuse':
          return call('answerInApp', { params, body: { approve: deed.do === 'approve' } })
      }
    },
    onSuccess: (challenge) => client.setQueryData(challengeQuery(challengeId).queryKey, challenge),
    onError: () => client.invalidateQueries(challengeQuery(challengeId)),
  })
}
