import type { Money } from '#contract/money.ts'
import type { MethodId, PinState, Trade } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import type { Decision } from '#world/service.ts'
import { afterWrongPin, pinAt } from './pin-lock.ts'

/** How long an unpaid trade waits. */
export const tradeLifeMs = 15 * 60_000

/** A trade as the facts told it. */
export interface TradeRecord extends Trade {
  /** What came back, by out_request_no. */
  refunds?: Record<string, { gtin: string; amount: Money }>
}

/** What a trade can be asked. `pinMatches`: the digits were compared at the edge of the world; they never come in here. */
export type TradeMove = { type: 'pay'; method: MethodId; pinMatches: boolean } | { type: 'close' }

/** What surrounds a trade when it is asked. */
export interface TradeWorld {
  now: Instant
  pin: PinState
  balanceMinor: number
}

const nothingNew: Decision = { facts: [] }

/** A trade waiting for its order. It expires `tradeLifeMs` later. */
export const openTrade = (no: string, orderId: string, amount: Money, at: Instant) =>
  ({ kind: 'tradeOpened', tradeNo: no, orderId, amount, expiresAt: at + tradeLifeMs }) as const

/**
 * The trade's rules (states as in the wallet's public vocabulary, WAIT_BUYER_PAY to TRADE_FINISHED). A paid trade answers a second
 * payment with the first one's success and nothing new, so that a tap, a retry and an answer lost after the deed charge once.
 * Refuses: tradeClosed, pinLocked, balanceShort, alreadyPaid. A wrong PIN is not refused here: it is a fact.
 */
export function decideTrade(trade: TradeRecord, move: TradeMove, world: TradeWorld): Decision {
  const { no: tradeNo, orderId, amount } = trade
  switch (trade.status) {
    case 'TRADE_SUCCESS':
    case 'TRADE_FINISHED':
      return move.type === 'pay' ? nothingNew : { refusal: { code: 'alreadyPaid' } }
    case 'TRADE_CLOSED':
      // One that was paid and came back as a whole was charged once, too.
      return move.type === 'close' || trade.paidAt !== undefined
        ? nothingNew
        : { refusal: { code: 'tradeClosed', because: trade.closedBecause ?? 'cancelled' } }
    case 'WAIT_BUYER_PAY':
      if (move.type === 'close') return { facts: [{ kind: 'tradeClosed', tradeNo, orderId, because: 'cancelled' }] }
      // Settling closes a trade that is due; a payment must not slip in before it does.
      if (world.now >= trade.expiresAt) return { refusal: { code: 'tradeClosed', because: 'expired' } }
      return decidePayment(trade, move, world, amount)
  }
}

function decidePayment(
  { no: tradeNo, orderId }: TradeRecord,
  { method, pinMatches }: TradeMove & { type: 'pay' },
  { now, pin, balanceMinor }: TradeWorld,
  amount: Money,
): Decision {
  const { lockedUntil } = pinAt(pin, now)
  if (lockedUntil !== undefined) return { refusal: { code: 'pinLocked', until: lockedUntil } }
  if (!pinMatches) return { facts: [{ kind: 'pinRefused', tradeNo, ...afterWrongPin(pin, now) }] }
  const short = amount.minor - balanceMinor
  if (short > 0) {
    const { currency } = amount
    const money = { available: { minor: balanceMinor, currency }, by: { minor: short, currency } }
    return { refusal: { code: 'balanceShort', ...money } }
  }
  return { facts: [{ kind: 'tradePaid', tradeNo, orderId, method, amount }] }
}
