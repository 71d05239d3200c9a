import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { TypedCard } from '#contract/bank.ts'
import type { Order } from '#contract/order.ts'
import type { Refusal } from '#contract/refusal.ts'
import { paths } from '#domain/paths.ts'
import { Refused } from '#platform/failure.ts'
import { requestId } from '#platform/ids.ts'
import { usePayByCard } from '#queries/bank-query.ts'
import { clearCardDraft } from '#stores/card-draft-store.ts'

type PlacedOrder = Pick<Order, 'id' | 'tradeNo' | 'quote'>

/** Pays a placed order by card, and goes on to its bank or to the paid moment. */
export function useCardPayment(): {
  pay: (order: PlacedOrder, card: TypedCard) => void
  busy: boolean
  failed: Refusal | 'lost' | null
} {
  const navigate = useNavigate()
  const { mutate, isPending } = usePayByCard()
  const [failed, setFailed] = useState<Refusal | 'lost' | null>(null)
  // The same content is the same payment: asked for again after a lost answer, it is taken once.
  const attempt = useRef<{ of: TypedCard & { tradeNo: string }; id: string } | null>(null)

  const attemptFor = (of: TypedCard & { tradeNo: string }): string => {
    const before = attempt.current
    const same = before !== null && (Object.keys(of) as (keyof typeof of)[]).every((key) => before.of[key] === of[key])
    attempt.current = same ? before : { of, id: requestId() }
    return attempt.current.id
  }
  const pay = ({ id, tradeNo, quote }: PlacedOrder, card: TypedCard): void => {
    setFailed(null)
    const attemptId = attemptFor({ ...card, tradeNo })
    mutate(
      { tradeNo, attemptId, amount: quote.total, card, returnTo: paths.card(tradeNo) },
      {
        onSuccess: (answer) => {
          attempt.current = null
          if ('challenge' in answer) return void navigate(paths.challenge(answer.challenge.id))
          clearCardDraft()
          void navigate(paths.paid(id), { replace: true })
        },
        onError: (error) => {
          if (!(error instanceof Refused)) return setFailed('lost')
          // Answered: what is sent next is another payment.
          attempt.current = null
          setFailed(error.refusal)
        },
      },
    )
  }
  return { pay, busy: isPending, failed }
}
