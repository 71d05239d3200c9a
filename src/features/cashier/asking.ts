import type { Cashier } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import type { CashierState, CashierStep, Sent, StateOf } from './cashier-state.ts'
import { and, askAfter, firstAskMs, nextAskMs, stay } from './steps-of.ts'
import { endOf, isHeld, lockedAt, placeOf } from './trade-place.ts'

/** So many answers "not paid" in a row are needed before a lost payment is believed not to have happened. */
export const answersWanted = 3

export const isAsking = (state: CashierState): state is StateOf<'unknown' | 'pending' | 'settling'> =>
  state.is === 'unknown' || state.is === 'pending' || state.is === 'settling'

/** Settling is on its way: what is said meanwhile may be from before it, and "paid" may be about to come back. */
export const isBeingSettled = (state: CashierState): boolean => state.is === 'settling' && !state.done

/** The answer got lost: it is asked for, and nothing else is done. */
export function lose(cashier: Cashier, sent: Sent, at: Instant): CashierStep {
  const state: CashierState = { is: 'unknown', cashier, sent, lostAt: at, asks: 0, askedAt: at, unpaid: 0, long: false }
  return askAfter(state, firstAskMs)
}

/** Lane Pay has taken the payment in and does not know yet: it is asked until it does. */
export function hold(cashier: Cashier, sent: Sent | null, at: Instant, asks = 0): CashierStep {
  return askAfter({ is: 'pending', cashier, sent, heldAt: at, asks, askedAt: at, long: false }, nextAskMs)
}

/** A payment was sent before the app was closed, and no end of it was heard: what the first answer says of it. */
export function pickUp(cashier: Cashier, sent: Sent, at: Instant): CashierStep {
  const { sentAt } = sent
  const unknown: CashierState = {
    is: 'unknown',
    cashier,
    sent,
    lostAt: sentAt,
    asks: 1,
    askedAt: at,
    unpaid: 0,
    long: false,
  }
  return afterAnswer(unknown as StateOf<'unknown'>, cashier, at)
}

/** What Lane Pay answered when it was asked what became of a payment. */
export function afterAnswer(
  state: StateOf<'unknown' | 'pending' | 'settling'>,
  cashier: Cashier,
  at: Instant,
): CashierStep {
  if (isBeingSettled(state)) return stay(state)
  const end = endOf(cashier, state)
  if (end) return stay(end)
  const { sent } = state
  if (isHeld(cashier))
    return state.is === 'pending' ? askAfter({ ...state, cashier }, nextAskMs) : hold(cashier, sent, at)
  // Held and then let go, or never sent from here: it is known that nothing was taken.
  if (sent === null) return stay(placeOf(cashier, null))
  if (state.is === 'pending') return stay({ is: 'notPaid', cashier, sent })
  // A try that is gone proves that the lost answer was a refusal, and nothing else.
  const { triesLeft, lockedUntil } = cashier.wallet.pin
  if (sent.intent.by === 'pin' && lockedUntil !== undefined) return stay(lockedAt(cashier, lockedUntil))
  if (sent.intent.by === 'pin' && triesLeft < sent.triesLeft)
    return stay({ is: 'wrongPin', cashier, intent: sent.intent, triesLeft })
  if (state.is === 'settling') return unsettled(state)
  const unpaid = state.unpaid + 1
  if (unpaid >= answersWanted) return stay({ is: 'notPaid', cashier, sent })
  return askAfter({ ...state, unpaid }, nextAskMs)
}

/** A question that was not answered is asked again. */
export const askedInVain = (state: CashierState): CashierStep => askAfter(state, nextAskMs)

/** The person has it settled: cancelled if it is unpaid, given back if it was paid. Either way its end is asked for. */
export function settle(state: StateOf<'unknown' | 'pending'>, at: Instant): CashierStep {
  if (!state.long) return stay(state)
  return and({ is: 'settling', cashier: state.cashier, sent: state.sent, since: at, done: false }, { do: 'settle' })
}

/** Settling got through to nobody: it is asked as before, and may be settled again. */
export function unsettled({ cashier, sent, since }: StateOf<'settling'>): CashierStep {
  const asking = { cashier, asks: 1, askedAt: since, long: true }
  if (sent === null) return askAfter({ is: 'pending', ...asking, sent, heldAt: since }, nextAskMs)
  return askAfter({ is: 'unknown', ...asking, sent, lostAt: sent.sentAt, unpaid: 0 }, nextAskMs)
}
