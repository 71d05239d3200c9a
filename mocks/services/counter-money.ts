import type { FactOf } from '#contract/facts.ts'
import { post } from './ledger.ts'
import type { PayState } from './pay-state.ts'
import { freshPin } from './pin-lock.ts'
import { counted } from './purse.ts'

/** Moves the money of a sale charged at a counter, in place; a right PIN brings its tries back. */
export function takeForSale(state: PayState, fact: FactOf<'saleCharged'>): void {
  const { at, saleNo, till, method, authorisedBy, funds } = fact
  for (const { account, minor } of funds) {
    post(state.ledger, { at, kind: 'payment', from: account, to: 'store', minor, method, tradeNo: saleNo, till })
    if (account === 'debit6018') state.debitUsed = counted(state.debitUsed, at, minor)
  }
  if (authorisedBy === 'pin') state.pin = freshPin()
}

/** Moves it back to where it came from, in place. */
export function giveBackForSale(state: PayState, { at, saleNo, till, method, funds }: FactOf<'saleReversed'>): void {
  for (const { account, minor } of funds)
    post(state.ledger, { at, kind: 'refund', from: 'store', to: account, minor, method, tradeNo: saleNo, till })
}
