import type { Cashier } from '#contract/pay.ts'
import type { CashierState, Intent, Sent } from './cashier-state.ts'
import { pickWay, type Way } from './ways.ts'

/** Whether Lane Pay holds a payment of this trade and does not know yet what becomes of it. */
export const isHeld = ({ trade }: Cashier): boolean => trade.status === 'WAIT_BUYER_PAY' && trade.processing === true

/** The payment that has left and of which no end is known; null where there is none. */
export function sentOf(state: CashierState): Sent | null {
  switch (state.is) {
    case 'checking':
    case 'unknown':
    case 'pending':
    case 'settling':
      return state.sent
    default:
      return null
  }
}

/** The end a trade has come to, if it has, seen from where the sheet stands. */
export function endOf(cashier: Cashier, from: CashierState): CashierState | null {
  const { status, closedAt, closedBecause, paidAt } = cashier.trade
  switch (status) {
    case 'TRADE_SUCCESS':
    case 'TRADE_FINISHED':
      return { is: 'paid', cashier, asks: asksOf(from) }
    case 'TRADE_CLOSED':
      // One that was paid and came back as a whole is closed, too: nobody is told that nothing was taken.
      if (paidAt !== undefined) return { is: 'returned', cashier, settled: from.is === 'settling' }
      return { is: 'closed', cashier, at: closedAt, because: closedBecause ?? 'cancelled', sent: sentOf(from) }
    case 'WAIT_BUYER_PAY':
      return null
  }
}

const asksOf = (state: CashierState): number | null => (state.is === 'unknown' ? state.asks : null)

/** Where the sheet stands when nothing is under way: a way to pay, or the reason why there is none. */
export function placeOf(cashier: Cashier, wished: Way | null): CashierState {
  const { lockedUntil } = cashier.wallet.pin
  if (lockedUntil !== undefined) return lockedAt(cashier, lockedUntil)
  return chooseFrom(cashier, wished)
}

/** The locked PIN, with the way chosen that is still open. */
export function lockedAt(cashier: Cashier, until: number): CashierState {
  return { is: 'locked', cashier, until, way: pickWay(cashier, null).way }
}

/** The list of ways with the wished one chosen, or another in its place. */
export function chooseFrom(cashier: Cashier, wished: Way | null): CashierState {
  return { is: 'choose', cashier, ...pickWay(cashier, wished) }
}

/** The row an intent came from. */
export const wayOf = ({ method, by }: Intent): Way => (by === 'face' && method === 'balance' ? 'face' : method)

/** What a method holds: the figure that proves that nothing was taken. */
export function heldBy({ wallet }: Cashier, method: Intent['method']): Sent['before'] {
  if (method === 'balance' || method === 'topUp') return wallet.balance
  return wallet.methods.find(({ id }) => id === method)?.available ?? wallet.balance
}
