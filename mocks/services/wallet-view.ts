import { fen, type Money } from '#contract/money.ts'
import type { Cashier, Method, Wallet } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { statement } from './ledger.ts'
import type { PayState } from './pay-service.ts'
import { pinAt } from './pin-lock.ts'
import type { TradeRecord } from './trade-machine.ts'

/** The sheet needs the last few lines beside a trade; the wallet's own page has them all. */
const linesBesideTrade = 5

/** The wallet at `now`. `wanted` is an amount still to be paid: a balance below it is short. `lines` is how much of the statement to tell. */
export function walletView(state: PayState, now: Instant, wanted?: Money, lines = Infinity): Wallet {
  const pin = pinAt(state.pin, now)
  const available = state.ledger.balances.wallet
  const balance: Method = {
    id: 'balance',
    available: fen(available),
    state: pin.lockedUntil !== undefined ? 'locked' : available < (wanted?.minor ?? 1) ? 'short' : 'ready',
  }
  return { balance: fen(available), methods: [balance], pin: { ...pin }, statement: statement(state.ledger, lines) }
}

/** The trade as the world has it and the wallet beside it. */
export function cashierView(state: PayState, record: TradeRecord, now: Instant): Cashier {
  const { refunds: _single, ...trade } = record
  const wanted = trade.status === 'WAIT_BUYER_PAY' ? trade.amount : undefined
  return { trade, wallet: walletView(state, now, wanted, linesBesideTrade) }
}
