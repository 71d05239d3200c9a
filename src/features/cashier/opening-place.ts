import type { CashierState } from './cashier-state.ts'
import type { Way } from './ways.ts'

/** The sheet before anything is known; `wished` is the way that was used last. */
export const openingWith = (wished: Way | null): CashierState => ({ is: 'opening', lost: 0, wished })
