import { fen } from '#contract/money.ts'
import type { Cashier } from '#contract/pay.ts'
import type { DigitKey } from '#ui/pin-entry.ts'
import { everyState as at, sampleCashier, sampleIntent } from './cashier-samples.ts'
import type { CashierEvent, CashierState } from './cashier-state.ts'

export const fresh = 'fresh-one'
export const cashier = sampleCashier()
export const lockedPin = { triesLeft: 0, lockedUntil: 99 }
export const intent = { ...sampleIntent, attemptId: fresh }
export const pin = (digits: string): CashierState => ({ ...at.pin, digits })
export const goOn: CashierEvent = { type: 'goOn', at: 5 }
export const keyed = (key: DigitKey): CashierEvent => ({ type: 'keyed', key, at: 5 })
export const pasted = (paste: string): CashierEvent => keyed({ paste })
export const asked = (told: Cashier = cashier): CashierEvent => ({ type: 'answered', cashier: told, at: 11 })
export const told = (known: Cashier = cashier): CashierEvent => ({ type: 'told', cashier: known, at: 11 })
export const answered = (known: Cashier = cashier): CashierEvent => ({ type: 'payAnswered', cashier: known, at: 8 })
export const refused = (refusal: (CashierEvent & { type: 'payRefused' })['refusal']): CashierEvent => ({
  type: 'payRefused',
  refusal,
})
export const pays = (pin: string, attemptId = sampleIntent.attemptId) => ({
  do: 'pay',
  payment: { attemptId, method: 'balance', amount: fen(9_978), authorisation: { by: 'pin', pin } },
})
export const asks = (afterMs: number) => ({ do: 'ask', afterMs })

/** From a state, by an event, to a state, part of it or its name, and what is to be done. */
export type Row = [
  title: string,
  from: CashierState,
  event: CashierEvent,
  /** The state, part of it, or only its name. */
  to: Partial<CashierState> | CashierState['is'],
  effect?: unknown,
]
