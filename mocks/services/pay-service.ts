import type { Fact } from '#contract/facts.ts'
import type { Money } from '#contract/money.ts'
import type { MethodId, PinState } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { openingBalanceMinor } from '#seed/wallet.ts'
import type { Due, Service } from '#world/service.ts'
import { type Ledger, openLedger, post } from './ledger.ts'
import { ownEntry } from './own-entry.ts'
import { freshPin } from './pin-lock.ts'
import type { States } from './states.ts'
import { decideTrade, openTrade, type TradeRecord } from './trade-machine.ts'

/** Trades still open stand apart from finished ones; `placed` are orders whose trade is due to open. */
export interface PayState {
  placed: Record<string, { orderId: string; amount: Money; at: Instant }>
  open: Record<string, TradeRecord>
  done: Record<string, TradeRecord>
  pin: PinState
  ledger: Ledger
}

/** `pinMatches`: the digits were compared at the edge of the world; they never come in here. */
export type PayCommand =
  { type: 'payTrade'; tradeNo: string; method: MethodId; pinMatches: boolean } | { type: 'closeTrade'; tradeNo: string }

/** A trade by its number, open or finished. */
export const tradeOf = (state: PayState, tradeNo: string): TradeRecord | undefined =>
  ownEntry(state.open, tradeNo) ?? ownEntry(state.done, tradeNo)

/** The trades and the wallet: opens a trade for every order, closes it when its time is up, charges it once. */
export const payService: Service<PayState, PayCommand, States> = {
  initial: ({ startsAt, opening }) => ({
    placed: {},
    open: {},
    done: {},
    pin: freshPin(),
    ledger: openLedger(startsAt, opening.balanceMinor ?? openingBalanceMinor),
  }),

  evolve(state, fact) {
    if (fact.kind === 'orderPlaced') {
      state.placed[fact.tradeNo] = { orderId: fact.orderId, amount: fact.quote.total, at: fact.at }
    } else if (fact.kind === 'tradeOpened') {
      delete state.placed[fact.tradeNo]
      const { tradeNo: no, orderId, amount, expiresAt } = fact
      state.open[no] = { no, orderId, amount, status: 'WAIT_BUYER_PAY', openedAt: fact.at, expiresAt }
    } else if (fact.kind === 'pinRefused') {
      const { triesLeft, lockedUntil } = fact
      state.pin = lockedUntil === undefined ? { triesLeft } : { triesLeft, lockedUntil }
    } else if (fact.kind === 'tradePaid') {
      takePayment(state, fact)
    } else if (fact.kind === 'tradeClosed') {
      finish(state, fact.tradeNo, { status: 'TRADE_CLOSED', closedAt: fact.at, closedBecause: fact.because })
    }
    return state
  },

  decide(state, command, { now }) {
    const trade = tradeOf(state, command.tradeNo)
    if (!trade) return { refusal: { code: 'tradeUnknown' } }
    const world = { now, pin: state.pin, balanceMinor: state.ledger.balances.wallet }
    return command.type === 'payTrade'
      ? decideTrade(trade, { type: 'pay', method: command.method, pinMatches: command.pinMatches }, world)
      : decideTrade(trade, { type: 'close' }, world)
  },

  next(state) {
    let first: Due | null = null
    const offer = (due: Due): void => {
      if (first === null || due.at < first.at || (due.at === first.at && due.id < first.id)) first = due
    }
    for (const [no, { orderId, amount, at }] of Object.entries(state.placed)) {
      offer({ at, id: `open:${no}`, facts: [openTrade(no, orderId, amount, at)] })
    }
    for (const { no, orderId, expiresAt } of Object.values(state.open)) {
      offer({
        at: expiresAt,
        id: `expire:${no}`,
        facts: [{ kind: 'tradeClosed', tradeNo: no, orderId, because: 'expired' }],
      })
    }
    return first
  },
}

function takePayment(state: PayState, fact: Fact & { kind: 'tradePaid' }): void {
  const { at, orderId, amount, method } = fact
  finish(state, fact.tradeNo, { status: 'TRADE_SUCCESS', paidAt: at, method })
  state.pin = freshPin()
  post(state.ledger, { at, kind: 'payment', from: 'wallet', to: 'store', minor: amount.minor, orderId })
}

function finish(state: PayState, tradeNo: string, end: Partial<TradeRecord>): void {
  const trade = state.open[tradeNo]
  if (!trade) return
  delete state.open[tradeNo]
  state.done[tradeNo] = { ...trade, ...end }
}
