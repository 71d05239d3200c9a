import type { Trade } from '#contract/pay.ts'
import type { Money } from '#contract/money.ts'
import type { MethodId } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import type { Service } from '#world/service.ts'
import type { States } from './states.ts'

/** A trade as the facts told it. */
export interface TradeRecord extends Trade {
  closedBecause?: 'expired' | 'cancelled'
}

/** Trades still open stand apart from finished ones; `placed` are orders whose trade is due to open. */
export interface PayState {
  placed: Record<string, { orderId: string; amount: Money; at: Instant }>
  open: Record<string, TradeRecord>
  done: Record<string, TradeRecord>
}

/** `pinMatches`: the digits were compared at the edge of the world; they never come in here. */
export type PayCommand =
  | { type: 'payTrade'; tradeNo: string; method: MethodId; pinMatches: boolean }
  | { type: 'closeTrade'; tradeNo: string }

export const payService: Service<PayState, PayCommand, States> = {
  initial: () => ({ placed: {}, open: {}, done: {} }),
  evolve: (state) => state,
}
