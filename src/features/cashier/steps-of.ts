import type { CashierEffect, CashierState, CashierStep } from './cashier-state.ts'

/** Wall time before Lane Pay is asked about a lost payment: long enough to read that it will be, and then again. */
export const firstAskMs = 2_000
export const nextAskMs = 3_000

/** A step into a state with nothing to be done in the world. */
export const stay = (state: CashierState): CashierStep => ({ state })

/** A step into a state because of which something is to be done in the world. */
export const and = (state: CashierState, effect: CashierEffect): CashierStep => ({ state, effect })

/** A step into a state out of which Lane Pay is asked after a while. */
export const askAfter = (state: CashierState, afterMs: number): CashierStep => and(state, { do: 'ask', afterMs })
