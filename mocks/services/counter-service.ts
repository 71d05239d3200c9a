import type { FactBody } from '#contract/facts.ts'
import type { PayCodeMethod, SaleEnd } from '#contract/pay-code.ts'
import { aboard, partOf } from '#world/part.ts'
import type { Due, Service } from '#world/service.ts'
import type * as Rules from './counter-rules.ts'
import { ask, charge, type CounterState, finish, ringUp, type SaleRecord } from './counter-state.ts'
import type { CodeMeant } from './pay-code-book.ts'
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

/** What decides at a counter: nobody needs it who shows no code. */
const rules = partOf<typeof Rules>(() => import('./counter-rules.ts'))

/**
 * Pay codes and the counters that charge them: a sale is rung up, waits three minutes, and is charged once, by one code that
 * works once. Refuses: saleUnknown, saleReused, saleClosed, alreadyPaid, payCodeUnknown, payCodeStale, payCodeUsed, pinLocked.
 */
export const counterService: Service<CounterState, CounterCommand, States> = {
  prepare: () => (rules.held() ? undefined : rules.fetch()),
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

  decide(state, command, context) {
    return aboard(rules, 'a counter was asked before its rules were fetched').decideCounter(state, command, context)
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
export const phoneOf = ({ code }: SaleRecord) => (code ? { showingId: code.showingId } : {})
/** A sale that ends unpaid. */
export const closed = (sale: SaleRecord, because: SaleEnd): FactBody => ({
  kind: 'saleClosed',
  saleNo: sale.no,
  ...phoneOf(sale),
  because,
})
