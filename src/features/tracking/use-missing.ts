import { useEffect, useReducer } from 'react'
import type { MissingAnswer } from '#contract/parcel-requests.ts'
import type { Parcel } from '#contract/parcel.ts'
import { Refused } from '#platform/failure.ts'
import { useAnswerMissing } from '#queries/parcel-query.ts'
import { missingStep, noQuestion, type MissingState } from './missing-machine.ts'

export interface MissingHand {
  state: MissingState
  answer: (answer: MissingAnswer) => void
  putAside: () => void
  open: (gtin: string) => void
}

/** The questions of one parcel: they come and go as the world tells, and an answer is sent once at a time. */
export function useMissing(parcel: Parcel | undefined): MissingHand {
  const [state, step] = useReducer(missingStep, noQuestion)
  const { mutate } = useAnswerMissing(parcel?.orderId ?? '')
  const asking = parcel?.picks.flatMap(({ gtin, ask }) => (ask ? [gtin] : [])).join(' ') ?? ''
  useEffect(() => {
    step({ type: 'told', asking: asking === '' ? [] : asking.split(' ') })
  }, [asking])
  return {
    state,
    answer: (answer) => {
      if (state.is !== 'open' && state.is !== 'unsure') return
      step({ type: 'answered', answer })
      mutate(
        { gtin: state.gtin, answer },
        { onError: (error) => step({ type: error instanceof Refused ? 'refused' : 'lost' }) },
      )
    },
    putAside: () => step({ type: 'putAside' }),
    open: (gtin) => step({ type: 'opened', gtin }),
  }
}
