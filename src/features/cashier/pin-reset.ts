import type { PinReset } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { enterKey, type DigitKey } from '#ui/pin-entry.ts'
import type { CashierState, CashierStep, StateOf } from './cashier-state.ts'
import { takeUp } from './pay-intent.ts'
import { and, askAfter, stay } from './steps-of.ts'
import { lockedAt, placeOf } from './trade-place.ts'

export const codeLength = 6

type Waiting = StateOf<'resetAsking' | 'resetChecking'>

/** Whether an answer about the code is waited for. */
export const waitsForCode = (state: CashierState): state is Waiting =>
  state.is === 'resetAsking' || state.is === 'resetChecking'

/** Forgot PIN: a code is sent to the phone. Also asks for another one. */
export function startReset(state: CashierState): CashierStep {
  const begun = beginning(state)
  return begun ? and(begun, { do: 'startReset' }) : stay(state)
}

function beginning(state: CashierState): CashierState | null {
  switch (state.is) {
    case 'pin':
    case 'wrongPin':
      return { is: 'resetAsking', cashier: state.cashier, from: state.intent, reset: null }
    case 'locked':
      return { is: 'resetAsking', cashier: state.cashier, from: null, reset: null }
    case 'resetCode':
      return { is: 'resetAsking', cashier: state.cashier, from: state.from, reset: state.reset }
    default:
      return null
  }
}

/** The code is on its way to the phone. */
export const afterCodeSent = ({ cashier, from }: StateOf<'resetAsking'>, reset: PinReset): CashierStep =>
  stay({ is: 'resetCode', cashier, from, reset, digits: '' })

/** A digit of the code; the sixth one sends it. */
export function afterCodeKey(state: StateOf<'resetCode'>, key: DigitKey): CashierStep {
  const digits = enterKey(state.digits, key, codeLength)
  if (digits === state.digits) return stay(state)
  const { cashier, from, reset } = state
  if (digits.length < codeLength) return stay({ is: 'resetCode', cashier, from, reset, digits })
  return and({ is: 'resetChecking', cashier, from, reset }, { do: 'endReset', code: digits })
}

/** The lock is lifted and the tries are back; the wallet is asked, so that the sheet goes on from what is true. */
export function afterReset({ cashier, from }: StateOf<'resetChecking'>): CashierStep {
  return askAfter({ is: 'resetDone', cashier, from }, 0)
}

export function afterResetRefused({ cashier, from, reset }: Waiting, said: Refusal): CashierStep {
  return stay({ is: 'resetCode', cashier, from, reset, digits: '', said })
}

/** No answer: the code may have been sent or taken. The same one may be typed again, or another one asked for. */
export function afterResetLost({ cashier, from, reset }: Waiting): CashierStep {
  return askAfter({ is: 'resetCode', cashier, from, reset, digits: '', said: 'lost' }, 0)
}

/** Back to what the person was about to do before the PIN was forgotten. */
export function leaveReset(
  { cashier, from }: StateOf<'resetCode' | 'resetDone'>,
  fresh: string,
  at: Instant,
): CashierStep {
  const { lockedUntil } = cashier.wallet.pin
  if (lockedUntil !== undefined) return stay(lockedAt(cashier, lockedUntil))
  if (from === null) return stay(placeOf(cashier, null))
  return takeUp(cashier, { ...from, attemptId: fresh }, at)
}
