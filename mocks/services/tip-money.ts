import type { FactOf } from '#contract/facts.ts'
import { post } from './ledger.ts'
import type { PayState } from './pay-state.ts'
import { freshPin } from './pin-lock.ts'
import { counted } from './purse.ts'

/** Moves a tip from the balance to the riders, in place; a right PIN brings its tries back, and what went without one counts for the day. */
export function takeTip(state: PayState, { at, orderId, tip: { minor }, authorisedBy }: FactOf<'thanksGiven'>): void {
  if (minor === 0) return
  post(state.ledger, { at, kind: 'tip', from: 'wallet', to: 'riders', minor, method: 'balance', orderId })
  if (authorisedBy === 'pin') state.pin = freshPin()
  if (authorisedBy === 'passFree') state.passFree.used = counted(state.passFree.used, at, minor)
}
