import { allDeposits } from './deposit-record.ts'
import { allOrders } from './orders-service.ts'
import type { States } from './states.ts'
import type { Phase } from './wall-curve.ts'

/** What the shopper paid for within a phase of the festival, orders and deposits, in fen. What comes back later was spent all the same. */
export function ownSpending(
  { orders, deposits }: Pick<States, 'orders' | 'deposits'>,
  { since, until }: Pick<Phase, 'since' | 'until'>,
): { spentMinor: number; orders: number } {
  const paid = [
    ...allOrders(orders).map(({ paidAt, quote }) => ({ paidAt, minor: quote.total.minor })),
    ...allDeposits(deposits).map(({ paidAt, deposit }) => ({ paidAt, minor: deposit.minor })),
  ].filter(({ paidAt }) => paidAt !== undefined && paidAt >= since && paidAt < until)
  return { spentMinor: paid.reduce((sum, { minor }) => sum + minor, 0), orders: paid.length }
}
