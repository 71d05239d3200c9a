import type { PassFreeCeiling } from '#contract/pay.ts'
import { Refused } from '#platform/failure.ts'
import { requestId } from '#platform/ids.ts'
import { passFreeStep, type PassFreeEvent, type PassFreeState } from './pass-free-machine.ts'

type Save = (wish: { attemptId: string; ceilingMinor: PassFreeCeiling; pin: string }) => Promise<unknown>

export interface PassFreeFlow {
  state: () => PassFreeState
  subscribe: (changed: () => void) => () => void
  send: (event: PassFreeEvent) => void
}

/** The setting's machine with hands: what is typed is sent once, and the answer comes back as an event. */
export function createPassFreeFlow(ceiling: PassFreeCeiling, save: Save): PassFreeFlow {
  let state: PassFreeState = { is: 'choosing', ceiling }
  const listeners = new Set<() => void>()
  const send = (event: PassFreeEvent): void => {
    const step = passFreeStep(state, event)
    if (step.state !== state) {
      state = step.state
      for (const listener of listeners) listener()
    }
    if (!step.save) return
    save({ attemptId: requestId(), ...step.save }).then(
      () => send({ type: 'saved' }),
      (error: unknown) =>
        send(error instanceof Refused ? { type: 'refused', refusal: error.refusal } : { type: 'lost' }),
    )
  }
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    send,
  }
}
