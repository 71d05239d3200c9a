import type { Order } from '#contract/order.ts'
import { isDepositId } from './paths.ts'

/**
 * What a trade is for, and so what giving it up goes back to: the `basket` its things came out of; the deposit whose `balance` it is, and
 * the `room` whose piece it is, which both stay held; a `deposit`, which goes back to nothing.
 */
export type TradeSource = 'basket' | 'balance' | 'room' | 'deposit'

/** What an order is for. */
export function sourceOf({
  id,
  depositId,
  reservationId,
}: Pick<Order, 'id' | 'depositId' | 'reservationId'>): TradeSource {
  if (isDepositId(id)) return 'deposit'
  if (depositId !== undefined) return 'balance'
  return reservationId === undefined ? 'basket' : 'room'
}
