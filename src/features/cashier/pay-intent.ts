import type { Authorisation, Cashier, PayTrade } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import type { CashierState, CashierStep, Intent, Sent } from './cashier-state.ts'
import { and, stay } from './steps-of.ts'
import { heldBy, placeOf, wayOf } from './trade-place.ts'
import { canPay, methodOf, methodOfWay, type Way } from './ways.ts'

/** What the button under the list does for a chosen way: asks for plans, PIN or face, or pays at once. */
export function begin(cashier: Cashier, way: Way | null, fresh: string, at: Instant): CashierStep {
  const method = way === null ? undefined : methodOf(cashier, way)
  if (way === null || !method || !canPay(cashier, way)) return stay(placeOf(cashier, way))
  const plan = method.plans?.[0]?.months
  if (way === 'later') return stay(plan === undefined ? placeOf(cashier, null) : { is: 'plans', cashier, plan })
  const by = way === 'face' ? 'face' : byOf(method.needs)
  return takeUp(cashier, { attemptId: fresh, method: methodOfWay(way), by }, at)
}

/** What a method asks for, as who says yes. */
export const byOf = (needs: 'pin' | 'none' | 'challenge'): Intent['by'] =>
  needs === 'none' ? 'passFree' : needs === 'challenge' ? 'bank' : 'pin'

/** Starts an intent, or starts it again: where its yes is given, or, when none is needed, on its way. */
export function takeUp(cashier: Cashier, intent: Intent, at: Instant): CashierStep {
  switch (intent.by) {
    case 'pin':
      return stay({ is: 'pin', cashier, intent, digits: '' })
    case 'face':
      return and({ is: 'faceOpening', cashier, intent }, { do: 'openFace' })
    case 'passFree':
      return send(cashier, intent, { by: 'passFree' }, at)
    case 'bank':
      return and(
        { is: 'toBank', cashier, intent },
        { do: 'payAtBank', attemptId: intent.attemptId, amount: cashier.trade.amount },
      )
  }
}

/** How many wrong PINs lock it. */
export const triesAtMost = 3

/** The payment leaves: from here on nothing sends it again until its end is known. */
export function send(cashier: Cashier, intent: Intent, authorisation: Authorisation, at: Instant): CashierStep {
  const { attemptId, method, plan } = intent
  const payment: PayTrade = { attemptId, method, amount: cashier.trade.amount, authorisation }
  if (plan !== undefined) payment.plan = plan
  const state: CashierState = { is: 'checking', cashier, sent: sentNow(cashier, intent, at), slow: false }
  return and(state, { do: 'pay', payment })
}

/** What is kept of a payment that leaves now. */
export const sentNow = (cashier: Cashier, intent: Intent, at: Instant): Sent => ({
  intent,
  sentAt: at,
  before: heldBy(cashier, intent.method),
  triesLeft: cashier.wallet.pin.triesLeft,
})

/** Tries again what is known not to have been paid: the same attempt, but for a face, which is looked at anew. */
export function again({ cashier, sent }: CashierState & { is: 'notPaid' }, fresh: string, at: Instant): CashierStep {
  const { intent } = sent
  if (!canPay(cashier, wayOf(intent))) return stay(placeOf(cashier, wayOf(intent)))
  return takeUp(cashier, intent.by === 'face' ? { ...intent, attemptId: fresh } : intent, at)
}
