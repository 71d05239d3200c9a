import { fen } from '#contract/money.ts'
import type { Cashier, PinState, Trade, TradeEnd } from '#contract/pay.ts'

const placedAt = Date.UTC(2026, 10, 9, 6, 5)

export interface SampleCashier {
  trade?: Partial<Trade>
  pin?: PinState
  balance?: number
}

/** A trade of ¥99.78 beside a wallet, as the world tells it: for the tests of this folder. */
export function sampleCashier({ trade = {}, pin = { triesLeft: 3 }, balance = 31_206 }: SampleCashier = {}): Cashier {
  const amount = fen(9_978)
  const state = pin.lockedUntil !== undefined ? 'locked' : balance < amount.minor ? 'short' : 'ready'
  return {
    trade: {
      no: 'T-1',
      orderId: 'LL07-1109-0412',
      status: 'WAIT_BUYER_PAY',
      amount,
      openedAt: placedAt,
      expiresAt: placedAt + 15 * 60_000,
      ...trade,
    },
    wallet: { balance: fen(balance), methods: [{ id: 'balance', available: fen(balance), state }], pin, statement: [] },
  }
}

export const samplePaid = (balance = 31_206): Cashier =>
  sampleCashier({
    trade: { status: 'TRADE_SUCCESS', paidAt: placedAt + 60_000, method: 'balance' },
    balance: balance - 9_978,
  })

export const sampleClosed = (because: TradeEnd): Cashier =>
  sampleCashier({
    trade: {
      status: 'TRADE_CLOSED',
      closedAt: placedAt + (because === 'expired' ? 15 : 3) * 60_000,
      closedBecause: because,
    },
  })
