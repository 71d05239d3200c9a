import { useCallback, useEffect, useRef, useState } from 'react'
import type { PassFreeCeiling } from '#contract/pay.ts'
import { Refused } from '#platform/failure.ts'
import { useSetPassFree } from '#queries/cashier-query.ts'
import { passFreeStep, type PassFreeEvent, type PassFreeState } from './pass-free-machine.ts'

/** The setting's machine with hands: what is typed is sent once, and the answer comes back as an event. */
export function usePassFree(ceiling: PassFreeCeiling): { state: PassFreeState; send: (event: PassFreeEvent) => void } {
  const { mutateAsync } = useSetPassFree()
  const [state, show] = useState<PassFreeState>({ is: 'choosing', ceiling })
  // Two keys in one frame are two events: each goes on from where the other left it.
  const latest = useRef(state)
  const send = useCallback(
    (event: PassFreeEvent): void => {
      const step = passFreeStep(latest.current, event)
      latest.current = step.state
      show(step.state)
      if (!step.save) return
      mutateAsync(step.save).then(
        () => send({ type: 'saved' }),
        (error: unknown) =>
          send(error instanceof Refused ? { type: 'refused', refusal: error.refusal } : { type: 'lost' }),
      )
    },
    [mutateAsync],
  )
  useEffect(() => {
    const forget = (): void => send({ type: 'keyed', key: 'clear' })
    window.addEventListener('blur', forget)
    document.addEventListener('visibilitychange', forget)
    return () => {
      window.removeEventListener('blur', forget)
      document.removeEventListener('visibilitychange', forget)
    }
  }, [send])
  return { state, send }
}
