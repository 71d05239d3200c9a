import type { FactOf } from '#contract/facts.ts'
import type { Money } from '#contract/money.ts'
import type { MethodId, PinState } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { openingBalanceMinor } from '#seed/wallet.ts'
import type { Due, Service } from '#world/service.ts'
import { type Ledger, openLedger, post } from './ledger.ts'
import { ownEntry } from './own-entry.ts'
import { freshPin } from './pin-lock.ts'
import { covers, type Thing } from './recall-scope.ts'
import { worthOf } from './refund.ts'
import type { States } from './states.ts'
import { decideTrade, openTrade, type TradeRecord } from './trade-machine.ts'
import { decideRefund, owedFor, payBack, refundOf } from './trade-refund.ts'

/**
 * Trades still open stand apart from finished ones; `placed` are orders whose trade is due to open. `goods` is what an unpaid
 * trade is for; it is `withdrawn` when some of it is recalled: nobody pays for that. `toBring` is what of an order has not been left
 * out, by order; what was, is `owed`.
 */
export interface PayState {
  placed: Record<string, { orderId: string; amount: Money; at: Instant }>
  open: Record<string, TradeRecord>
  done: Record<string, TradeRecord>
  goods: Record<string, Thing[]>
  withdrawn: Record<string, Instant>
  toBring: Record<string, ToBring>
  owed: Record<string, Owed>
  pin: PinState
  ledger: Ledger
}

/** What is still to be brought of an order, each line with its worth when it comes back. */
interface ToBring {
  tradeNo: string
  worth: Record<string, Money>
}

/** Money for a line that was left out, on its way back. */
interface Owed extends Pick<FactOf<'refundPaid'>, 'tradeNo' | 'gtin' | 'amount' | 'recallId'> {
  at: Instant
}

const owedKey = ({ orderId, gtin }: { orderId: string; gtin: string }): string => `${orderId} ${gtin}`

/** `pinMatches`: the digits were compared at the edge of the world; they never come in here. */
export type PayCommand =
  | { type: 'payTrade'; tradeNo: string; method: MethodId; pinMatches: boolean }
  | { type: 'closeTrade'; tradeNo: string }
  | { type: 'refundRecall'; orderId: string; gtin: string; serial?: string | undefined }

/** A trade by its number, open or finished. */
export const tradeOf = (state: PayState, tradeNo: string): TradeRecord | undefined =>
  ownEntry(state.open, tradeNo) ?? ownEntry(state.done, tradeNo)

/**
 * The trades and the wallet: opens a trade for every order, closes it when its time is up or its goods are recalled, charges it
 * once, and pays back what was recalled, once: when asked, or by itself when it never left the store. Refuses as the trade's rules do, and orderUnknown, notRecalled.
 */
export const payService: Service<PayState, PayCommand, States> = {
  initial: ({ startsAt, opening }) => ({
    placed: {},
    open: {},
    done: {},
    goods: {},
    withdrawn: {},
    toBring: {},
    owed: {},
    pin: freshPin(),
    ledger: openLedger(startsAt, opening.balanceMinor ?? openingBalanceMinor),
  }),

  evolve(state, fact) {
    if (fact.kind === 'orderPlaced') {
      state.placed[fact.tradeNo] = { orderId: fact.orderId, amount: fact.quote.total, at: fact.at }
      state.toBring[fact.orderId] = { tradeNo: fact.tradeNo, worth: worthOf(fact.quote) }
      state.goods[fact.tradeNo] = fact.lines.map(({ gtin, lot }) => ({ gtin, lot }))
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
      delete state.toBring[fact.orderId]
    } else if (fact.kind === 'parcelDelivered' || fact.kind === 'parcelCalledOff') {
      delete state.toBring[fact.orderId]
    } else if (fact.kind === 'itemLeftOut') {
      leaveOut(state, fact)
    } else if (fact.kind === 'refundPaid') {
      payBack(state.done[fact.tradeNo], state.ledger, fact)
      delete state.owed[owedKey(fact)]
    } else if (fact.kind === 'batchRecalled') {
      for (const [tradeNo, goods] of Object.entries(state.goods)) {
        if (goods.some((thing) => covers(fact.scope, thing))) state.withdrawn[tradeNo] ??= fact.at
      }
    }
    return state
  },

  decide(state, command, { now, states }) {
    if (command.type === 'refundRecall') return decideRefund((no) => tradeOf(state, no), command, states)
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
    for (const [no, at] of Object.entries(state.withdrawn)) {
      const trade = state.open[no]
      if (!trade) continue
      const { orderId } = trade
      offer({ at, id: `withdraw:${no}`, facts: [{ kind: 'tradeClosed', tradeNo: no, orderId, because: 'recalled' }] })
    }
    for (const [key, { tradeNo, at, ...told }] of Object.entries(state.owed)) {
      const trade = state.done[tradeNo]
      if (trade) offer({ at, id: `owed:${key}`, facts: [refundOf(trade, told)] })
    }
    return first
  },
}

function takePayment(state: PayState, fact: FactOf<'tradePaid'>): void {
  const { at, orderId, amount, method } = fact
  finish(state, fact.tradeNo, { status: 'TRADE_SUCCESS', paidAt: at, method })
  state.pin = freshPin()
  post(state.ledger, { at, kind: 'payment', from: 'wallet', to: 'store', minor: amount.minor, orderId })
}

function leaveOut(state: PayState, fact: FactOf<'itemLeftOut'>): void {
  const { orderId, gtin, recallId, at } = fact
  const order = state.toBring[orderId]
  const worth = order?.worth[gtin]
  const trade = order && state.done[order.tradeNo]
  if (!trade || !worth) return
  delete order.worth[gtin]
  const amount = owedFor(trade, gtin, worth, Object.keys(order.worth).length === 0)
  if (amount.minor > 0) state.owed[owedKey(fact)] = { tradeNo: trade.no, at, gtin, amount, recallId }
}

function finish(state: PayState, tradeNo: string, end: Partial<TradeRecord>): void {
  const trade = state.open[tradeNo]
  if (!trade) return
  delete state.open[tradeNo]
  delete state.goods[tradeNo]
  delete state.withdrawn[tradeNo]
  state.done[tradeNo] = { ...trade, ...end }
}
