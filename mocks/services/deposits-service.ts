import type { Door } from '#contract/order.ts'
import { aboard, partOf } from '#world/part.ts'
import type { Service } from '#world/service.ts'
import { evolveDeposits } from './deposit-evolve.ts'
import { nextOfDeposits } from './deposit-next.ts'
import type { DepositsState } from './deposit-record.ts'
import type * as Rules from './deposit-rules.ts'
import { fetchRecords } from './records.ts'
import type { States } from './states.ts'
import { fetchWays } from './ways.ts'

export type DepositsCommand =
  | { type: 'placeDeposit'; requestId: string; gtin: string }
  | { type: 'payBalance'; depositId: string; requestId: string; addressId: string; quoteHash: string; door: Door }

/** What decides on a deposit and tells its receipt: nobody needs it who holds none. */
export const depositRules = partOf<typeof Rules>(() => import('./deposit-rules.ts'))

/**
 * Deposits that swell: paid in the presale, worth more off the price that is agreed then, and lost if nobody pays the balance in its window.
 * A deposit and a balance are each placed once for their request. Refuses requestReused, depositNotOffered, depositClosed, depositAlready,
 * soldOut, depositUnknown, depositUnpaid, depositTooEarly, depositForfeited, depositDone, addressUnknown, slotGone and quoteStale.
 */
export const depositsService: Service<DepositsState, DepositsCommand, States> = {
  /** A balance's order is ridden over the streets, and what is in it must be judged. */
  prepare({ type }) {
    const rules = depositRules.held() ? undefined : depositRules.fetch()
    const coming = type === 'payBalance' ? [rules, fetchRecords(), fetchWays()] : [rules]
    const missing = coming.filter((one) => one !== undefined)
    return missing.length > 0 ? Promise.all(missing) : undefined
  },
  initial: () => ({ placed: 0, active: {}, past: {}, owing: [], depositOfRequest: {}, depositOf: {}, pulled: {} }),
  evolve: evolveDeposits,
  next: nextOfDeposits,
  decide(state, command, context) {
    const { placeDeposit, payBalance } = aboard(depositRules, 'a deposit was decided on before its rules were fetched')
    return command.type === 'placeDeposit' ? placeDeposit(state, command, context) : payBalance(state, command, context)
  },
}
