import type { CashierEvent, CashierState } from './cashier-state.ts'
import type { GivingUp } from './use-giving-up.ts'

/** What a step of the sheet is given: its own state, and the two ways on. */
export interface StepProps<Is extends CashierState['is'] | undefined = undefined> {
  state: Is extends CashierState['is'] ? Extract<CashierState, { is: Is }> : undefined
  send: (event: CashierEvent) => void
  /** Leaves the sheet; an unpaid order stays. */
  onClose: () => void
  giving: GivingUp
}
