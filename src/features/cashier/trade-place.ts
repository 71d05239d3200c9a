import type { Cashier } from '#contract/pay.ts'
import type { CashierState } from './cashier-state.ts'

/** The end a trade has come to, if it has; `asks` is how often a lost payment was asked after, null if none was. */
export function ending(cashier: Cashier, asks: number | null): CashierState | null {
  const { status, closedAt, closedBecause, paidAt } = cashier.trade
  switch (status) {
    case 'TRADE_SUCCESS':
    case 'TRADE_FINISHED':
      return { is: 'paid', cashier, asks }
    case 'TRADE_CLOSED':
      // One that was paid and came back as a whole is closed, too: nobody is told that nothing was taken.
      if (paidAt !== undefined) return { is: 'paid', cashier, asks }
      return { is: 'closed', cashier, at: closedAt, because: closedBecause ?? 'cancelled' }
    case 'WAIT_BUYER_PAY':
      return null
  }
}

/** Where the sheet stands when nothing is under way: a way to pay, or the reason why there is none. */
export function placeOf(cashier: Cashier): CashierState {
  const end = ending(cashier, null)
  if (end) return end
  const { trade, wallet } = cashier
  if (wallet.pin.lockedUntil !== undefined) return { is: 'locked', cashier, until: wallet.pin.lockedUntil }
  const balance = wallet.methods.find((method) => method.id === 'balance')
  if (balance?.state === 'short') {
    const { minor, currency } = balance.available
    return { is: 'short', cashier, available: balance.available, by: { minor: trade.amount.minor - minor, currency } }
  }
  return { is: 'choose', cashier }
}
