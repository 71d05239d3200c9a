import { useEffect, useState, useSyncExternalStore } from 'react'
import type { PassFreeCeiling } from '#contract/pay.ts'
import { useSetPassFree } from '#queries/cashier-query.ts'
import { createPassFreeFlow } from './pass-free-flow.ts'
import type { PassFreeEvent, PassFreeState } from './pass-free-machine.ts'

/** The setting's flow for as long as its sheet is open. A phone laid down with half a PIN on it forgets the half. */
export function usePassFree(ceiling: PassFreeCeiling): { state: PassFreeState; send: (event: PassFreeEvent) => void } {
  const { mutateAsync } = useSetPassFree()
  const [flow] = useState(() => createPassFreeFlow(ceiling, mutateAsync))
  const state = useSyncExternalStore(flow.subscribe, flow.state)
  useEffect(() => {
    const forget = (): void => flow.send({ type: 'keyed', key: 'clear' })
    window.addEventListener('blur', forget)
    document.addEventListener('visibilitychange', forget)
    return () => {
      window.removeEventListener('blur', forget)
      document.removeEventListener('visibilitychange', forget)
    }
  }, [flow])
  return { state, send: flow.send }
}
