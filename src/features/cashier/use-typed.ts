import { useState } from 'react'
import type { CashierState } from './cashier-state.ts'

/** Whether what is on its way was typed on the keypad, which then stays in sight until the page goes on. */
export function useTyped(state: CashierState): boolean {
  const [typed, setTyped] = useState(false)
  const now =
    state.is === 'pin' || state.is === 'wrongPin'
      ? true
      : state.is === 'checking'
        ? state.sent.intent.by === 'pin'
        : state.is === 'paid'
          ? typed
          : false
  if (now !== typed) setTyped(now)
  return now
}
