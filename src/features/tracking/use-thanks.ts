import { useRef, useState } from 'react'
import type { Stars, Tip } from '#contract/thanks.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { requestId } from '#platform/ids.ts'
import { useGiveThanks } from '#queries/thanks-query.ts'

interface Wanted {
  stars: Stars
  tip: Tip
}

export interface ThanksHand {
  busy: boolean
  /** The wallet asks for the PIN. */
  asking: boolean
  locked: boolean
  /** Changes with every try, so that what was wrong shakes once each time. */
  tries: number
  error: string | undefined
  give: (wanted: Wanted, needsPin: boolean) => void
  enter: (pin: string) => void
  leave: () => void
}

/** Gives thanks once. Sent again after no answer came it has the same number; a refused try is over, the next has its own. */
export function useThanks(orderId: string): ThanksHand {
  const { t, words, whyNot } = useMessages()
  const { mutate, isPending, error, submittedAt, reset } = useGiveThanks(orderId)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const intention = useRef<{ content: string; thanksId: string }>(null)
  const code = error instanceof Refused ? error.refusal.code : undefined

  const send = (body: Wanted & { pin?: string }): void => {
    if (isPending) return
    const content = JSON.stringify(body)
    const thanksId = intention.current?.content === content ? intention.current.thanksId : requestId()
    intention.current = { content, thanksId }
    mutate(
      { thanksId, ...body },
      {
        onSuccess: () => setWanted(null),
        onError: (reason) => {
          if (!(reason instanceof Refused)) return
          intention.current = null
          if (reason.refusal.code === 'pinNeeded') setWanted({ stars: body.stars, tip: body.tip })
        },
      },
    )
  }
  return {
    busy: isPending,
    asking: wanted !== null,
    locked: code === 'pinLocked',
    tries: submittedAt,
    error: wordsOf(error),
    give: (next, needsPin) => {
      reset()
      if (needsPin) setWanted(next)
      else send(next)
    },
    enter: (pin) => {
      if (wanted) send({ ...wanted, pin })
    },
    leave: () => {
      reset()
      setWanted(null)
    },
  }

  function wordsOf(reason: Error | null): string | undefined {
    if (!reason || code === 'pinNeeded') return undefined
    if (!(reason instanceof Refused)) return whyNot(reason, t('talk.thanksUnsure'))
    const { refusal } = reason
    return refusal.code === 'pinWrong'
      ? t('talk.pinWrong', { count: refusal.triesLeft })
      : words('refusals', refusal.code, refusal)
  }
}
