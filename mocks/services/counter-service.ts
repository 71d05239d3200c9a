import type { FactBody } from '#contract/facts.ts'
import type { PayCodeMethod, SaleEnd } from '#contract/pay-code.ts'
import { payCodeFreeMinor, saleLifeMs } from '#contract/pay-code-digits.ts'
import { fen } from '#contract/money.ts'
import type { Instant } from '#contract/time.ts'
import { counterGoods } from '#seed/counter-goods.ts'
import type { Decision, Due, Service } from '#world/service.ts'
import { decideCharge, decideConfirm } from './counter-charge.ts'
import { ask, charge, type CounterState, finish, ringUp, type SaleRecord, saleOf } from './counter-state.ts'
import { ownEntry } from './own-entry.ts'
import type { CodeMeant } from './pay-code-book.ts'
import { type PayState, purseOf } from './pay-state.ts'
import type { States } from './states.ts'

/** `meant`: the digits were read at the edge of the world; they never come in here. Nor does the PIN. */
export type CounterCommand =
  | { type: 'showPayCode'; showingId: string; method: PayCodeMethod }
  | { type: 'choosePayCodeMethod'; showingId: string; method: PayCodeMethod }
  | { type: 'ringUp'; saleNo: string; till: number; lines: { id: string; quantity: number }[] }
  | { type: 'chargeSale'; saleNo: string; meant: CodeMeant }
  | { type: 'confirmSale'; showingId: string; saleNo: string; pinMatches: boolean }
  | { type: 'declineSale'; showingId: string; saleNo: string }
  | { type: 'cancelSale'; saleNo: string }

const nothingNew: Decision = { facts: [] }
const around = (pay: PayState, now: Instant) => ({ now, pin: pay.pin, purse: purseOf(pay, now) })

/**
 * Pay codes and the counters that charge them: a sale is rung up, waits three minutes, and is charged once, by one code that
 * works once. Refuses: saleUnknown, saleReused, saleClosed, alreadyPaid, payCodeUnknown, payCodeStale, payCodeUsed, pinLocked.
 */
export const counterService: Service<CounterState, CounterCommand, States> = {
  initial: () => ({ showings: {}, open: {}, done: {} }),

  evolve(state, fact) {
    switch (fact.kind) {
      case 'payCodeShown':
        state.showings[fact.showingId] = {
          method: fact.method,
          limitMinor: fact.limit.minor,
          at: fact.at,
          used: [],
        }
        break
      case 'payCodeMethodChosen': {
        const showing = state.showings[fact.showingId]
        if (!showing) break
        showing.method = fact.method
        delete showing.refused
        break
      }
      case 'saleRungUp':
        ringUp(state, fact)
        break
      case 'saleAsked':
        ask(state, fact)
        break
      case 'saleRefused': {
        const { amount, method, why } = fact
        const showing = state.showings[fact.showingId]
        if (showing) showing.refused = { amount, method, why }
        break
      }
      case 'saleCharged':
        charge(state, fact)
        break
      case 'saleClosed':
        finish(state, fact.saleNo, { status: 'TRADE_CLOSED', closedAt: fact.at, closedBecause: fact.because })
        break
      case 'saleReversed': {
        const sale = state.done[fact.saleNo]
        if (sale) Object.assign(sale, { status: 'TRADE_CLOSED', closedAt: fact.at, reversedAt: fact.at })
        break
      }
      default:
    }
    return state
  },

  decide(state, command, { now, states }) {
    switch (command.type) {
      case 'showPayCode': {
        const { showingId, method } = command
        if (ownEntry(state.showings, showingId)) return nothingNew
        return { facts: [{ kind: 'payCodeShown', showingId, method, limit: fen(payCodeFreeMinor) }] }
      }
      case 'choosePayCodeMethod': {
        const { showingId, method } = command
        const showing = ownEntry(state.showings, showingId)
        if (!showing) return { refusal: { code: 'payCodeUnknown' } }
        return showing.method === method ? nothingNew : { facts: [{ kind: 'payCodeMethodChosen', showingId, method }] }
      }
      case 'ringUp':
        return decideRingUp(state, command, now)
      case 'chargeSale':
        return decideCharge(state, command, around(states.pay, now))
      case 'confirmSale':
        return decideConfirm(state, command, around(states.pay, now))
      case 'declineSale': {
        const sale = saleOf(state, command.saleNo)
        if (sale?.code?.showingId !== command.showingId) return { refusal: { code: 'saleUnknown' } }
        if (sale.status === 'TRADE_CLOSED') return nothingNew
        if (sale.status !== 'WAIT_BUYER_PAY') return { refusal: { code: 'alreadyPaid' } }
        return { facts: [closed(sale, 'declined')] }
      }
      case 'cancelSale':
        return decideCancel(saleOf(state, command.saleNo))
    }
  },

  next(state) {
    let first: Due | null = null
    for (const sale of Object.values(state.open)) {
      const { no, expiresAt: at } = sale
      const id = `expire:${no}`
      if (first === null || at < first.at || (at === first.at && id < first.id))
        first = { at, id, facts: [closed(sale, 'expired')] }
    }
    return first
  },
}

/** The phone that was asked, if one was: it hears of the end. */
const phoneOf = ({ code }: SaleRecord) => (code ? { showingId: code.showingId } : {})
const closed = (sale: SaleRecord, because: SaleEnd): FactBody => ({
  kind: 'saleClosed',
  saleNo: sale.no,
  ...phoneOf(sale),
  because,
})

/** Rung up twice under one number it is one sale; prices are the seed's, never the till's. */
function decideRingUp(state: CounterState, command: CounterCommand & { type: 'ringUp' }, now: number): Decision {
  const { saleNo, till } = command
  const lines = command.lines.flatMap(({ id, quantity }) => {
    const good = counterGoods.find((each) => each.id === id)
    return good ? [{ id, quantity, minor: good.minor * quantity }] : []
  })
  const twice = new Set(lines.map(({ id }) => id)).size < command.lines.length
  if (twice) return { refusal: { code: 'badRequest', field: 'lines' } }
  const known = saleOf(state, saleNo)
  if (known) {
    const same = known.till === till && JSON.stringify(known.lines) === JSON.stringify(lines)
    return same ? nothingNew : { refusal: { code: 'saleReused' } }
  }
  const amount = fen(lines.reduce((sum, { minor }) => sum + minor, 0))
  return { facts: [{ kind: 'saleRungUp', saleNo, till, lines, amount, expiresAt: now + saleLifeMs }] }
}

/** The till's way to a final state: unpaid it closes, paid the money goes back, and asked again it answers the same. */
function decideCancel(sale: SaleRecord | undefined): Decision {
  if (!sale) return { refusal: { code: 'saleUnknown' } }
  const { no: saleNo, till, amount, method, funds = [] } = sale
  if (sale.status === 'TRADE_CLOSED') return nothingNew
  if (sale.status === 'WAIT_BUYER_PAY') return { facts: [closed(sale, 'cancelled')] }
  return {
    facts: [{ kind: 'saleReversed', saleNo, ...phoneOf(sale), till, amount, method: method ?? 'balance', funds }],
  }
}
