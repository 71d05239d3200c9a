import type { FactOf } from '#contract/facts.ts'
import type { Door } from '#contract/order.ts'
import type { Instant, Window } from '#contract/time.ts'
import type { Service } from '#world/service.ts'
import type { States } from './states.ts'

/** An order as the facts told it: what was agreed, and what became of it. */
export interface OrderRecord extends Pick<
  FactOf<'orderPlaced'>,
  'tradeNo' | 'requestId' | 'lines' | 'quote' | 'addressId'
> {
  id: string
  state: 'awaitingPayment' | 'paid' | 'delivered' | 'closed'
  placedAt: Instant
  door: Door
  window: Window
  paidAt?: Instant
  deliveredAt?: Instant
  closedAt?: Instant
  closedBecause?: 'expired' | 'cancelled'
}

/** Orders under way stand apart from finished ones, so that history costs a command nothing. */
export interface OrdersState {
  /** How many orders this world has placed. */
  placed: number
  active: Record<string, OrderRecord>
  past: Record<string, OrderRecord>
  orderOfRequest: Record<string, string>
}

export type OrdersCommand = {
  type: 'placeOrder'
  requestId: string
  quoteHash: string
  addressId: string
  door: Door
}

export const ordersService: Service<OrdersState, OrdersCommand, States> = {
  initial: () => ({ placed: 0, active: {}, past: {}, orderOfRequest: {} }),
  evolve: (state) => state,
}
