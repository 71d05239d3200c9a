import * as v from 'valibot'
import { Money } from './money.ts'
import { Instant } from './time.ts'

/** Trade states as the field names them: paid and refundable is TRADE_SUCCESS, unpaid past its limit TRADE_CLOSED. */
export const TradeStatus = v.picklist(['WAIT_BUYER_PAY', 'TRADE_SUCCESS', 'TRADE_CLOSED', 'TRADE_FINISHED'])
export type TradeStatus = v.InferOutput<typeof TradeStatus>

export const MethodId = v.picklist(['balance'])
export type MethodId = v.InferOutput<typeof MethodId>

/** Why nobody pays for a trade any more; `recalled`: something in it was recalled before it was paid. */
export const TradeEnd = v.picklist(['expired', 'cancelled', 'recalled'])
export type TradeEnd = v.InferOutput<typeof TradeEnd>

export const Trade = v.object({
  /** The merchant's number (out_trade_no), unique per order. */
  no: v.string(),
  orderId: v.string(),
  status: TradeStatus,
  amount: Money,
  openedAt: Instant,
  expiresAt: Instant,
  paidAt: v.optional(Instant),
  method: v.optional(MethodId),
  /** Also when all of it was refunded. */
  closedAt: v.optional(Instant),
  /** Only of one that was never paid. */
  closedBecause: v.optional(TradeEnd),
  /** What has come back of it so far; a trade refunded in part stays TRADE_SUCCESS. */
  refunded: v.optional(Money),
})
export type Trade = v.InferOutput<typeof Trade>

export const Method = v.object({ id: MethodId, available: Money, state: v.picklist(['ready', 'short', 'locked']) })
export type Method = v.InferOutput<typeof Method>

export const PinState = v.object({ triesLeft: v.number(), lockedUntil: v.optional(Instant) })
export type PinState = v.InferOutput<typeof PinState>

/** One line of the wallet's statement; `amount` is negative when money left. */
export const StatementLine = v.object({
  at: Instant,
  kind: v.picklist(['opening', 'payment', 'refund']),
  amount: Money,
  balance: Money,
  orderId: v.optional(v.string()),
})
export type StatementLine = v.InferOutput<typeof StatementLine>

export const Wallet = v.object({
  balance: Money,
  methods: v.array(Method),
  pin: PinState,
  statement: v.array(StatementLine),
})
export type Wallet = v.InferOutput<typeof Wallet>

/** What the sheet needs: the trade as the world has it, and the wallet beside it. */
export const Cashier = v.object({ trade: Trade, wallet: Wallet })
export type Cashier = v.InferOutput<typeof Cashier>

/** The PIN is compared at the edge of the world and never stored: no fact, act or log holds its digits. */
export const PayTrade = v.object({
  method: MethodId,
  pin: v.pipe(v.string(), v.regex(/^\d{6}$/)),
})
export type PayTrade = v.InferOutput<typeof PayTrade>
