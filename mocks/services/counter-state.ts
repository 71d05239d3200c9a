import type { FactOf } from '#contract/facts.ts'
import type { PayCode, PayCodeMethod, Sale } from '#contract/pay-code.ts'
import type { Instant } from '#contract/time.ts'
import { ownEntry } from './own-entry.ts'
import type { CodeMeant } from './pay-code-book.ts'

/** A phone that shows its pay code. `used` are the minutes whose code was taken. */
export interface Showing {
  method: PayCodeMethod
  limitMinor: number
  at: Instant
  used: number[]
  asks?: string
  refused?: PayCode['refused']
  charged?: string
}

/** A sale as the facts told it; `code` is the one it was charged or asked with. */
export interface SaleRecord extends Omit<Sale, 'lines'> {
  lines: { id: string; quantity: number; minor: number }[]
  code?: CodeMeant
  /** Which accounts it left, to go back to the same. */
  funds?: FactOf<'saleCharged'>['funds']
}

/** Sales still open stand apart from finished ones. */
export interface CounterState {
  showings: Record<string, Showing>
  open: Record<string, SaleRecord>
  done: Record<string, SaleRecord>
}

/** A sale by its number, open or finished. */
export const saleOf = (state: CounterState, saleNo: string): SaleRecord | undefined =>
  ownEntry(state.open, saleNo) ?? ownEntry(state.done, saleNo)

/** A sale rung up. */
export function ringUp(state: CounterState, fact: FactOf<'saleRungUp'>): void {
  const { at, saleNo, till, lines, amount, expiresAt } = fact
  state.open[saleNo] = { no: saleNo, till, status: 'WAIT_BUYER_PAY', lines, amount, openedAt: at, expiresAt }
}

/** A code was read that is not enough by itself: the phone is asked, and the code is spent. */
export function ask(state: CounterState, { saleNo, showingId, minute, at }: FactOf<'saleAsked'>): void {
  const sale = state.open[saleNo]
  const showing = state.showings[showingId]
  if (!sale || !showing) return
  Object.assign(sale, { code: { showingId, minute }, askedAt: at })
  showing.used.push(minute)
  showing.asks = saleNo
}

/** Paid, once. */
export function charge(state: CounterState, fact: FactOf<'saleCharged'>): void {
  const { saleNo, showingId, minute, method, authorisedBy, funds, at } = fact
  const showing = state.showings[showingId]
  finish(state, saleNo, {
    status: 'TRADE_SUCCESS',
    paidAt: at,
    method,
    authorisedBy,
    code: { showingId, minute },
    funds,
  })
  if (!showing) return
  delete showing.refused
  if (!showing.used.includes(minute)) showing.used.push(minute)
  showing.charged = saleNo
}

/** Moves a sale to the finished ones, and lets the phone that was asked go on. */
export function finish(state: CounterState, saleNo: string, end: Partial<SaleRecord>): void {
  const sale = state.open[saleNo]
  if (!sale) return
  delete state.open[saleNo]
  state.done[saleNo] = { ...sale, ...end }
  const showing = sale.code && state.showings[sale.code.showingId]
  if (showing?.asks === saleNo) delete showing.asks
}
