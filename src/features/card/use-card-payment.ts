import { useRef } from 'react'
import type { CardAnswer, TypedCard } from '#contract/bank.ts'
import type { Money } from '#contract/money.ts'
import type { Refusal } from '#contract/refusal.ts'
import { Refused } from '#platform/failure.ts'
import { requestId } from '#platform/ids.ts'
import { usePayByCard } from '#queries/bank-query.ts'

export interface CardPaymentHand {
  pay: (card: TypedCard, answered: (answer: CardAnswer) => void) => void
  pending: boolean
  failed: Refusal | 'lost' | null
}

/** Pays one trade by card. The same card pressed again after a lost answer is the same attempt, so that it is taken once. */
export function useCardPayment(tradeNo: string, amount: Money, returnTo: string): CardPaymentHand {
  const { mutate, isPending, error } = usePayByCard()
  const last = useRef<{ content: string; attemptId: string } | null>(null)
  return {
    pay: (card, answered) => {
      if (isPending) return
      const content = JSON.stringify([tradeNo, amount, card])
      if (last.current?.content !== content) last.current = { content, attemptId: requestId() }
      const { attemptId } = last.current
      const windowSize = window.innerWidth > 480 ? '02' : '05'
      mutate(
        { tradeNo, attemptId, amount, card, windowSize, returnTo },
        {
          onSuccess: answered,
          onError: (failed) => {
            // A no is final: the next press is another attempt.
            if (failed instanceof Refused) last.current = null
          },
        },
      )
    },
    pending: isPending,
    failed: error === null ? null : error instanceof Refused ? error.refusal : 'lost',
  }
}
