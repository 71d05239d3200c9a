import type { Cashier } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { enterKey, type DigitKey } from '#ui/pin-entry.ts'
import type { CashierEvent, CashierState, CashierStep } from './cashier-state.ts'
import { ending, placeOf } from './trade-place.ts'

export const pinLength = 6
/** So many answers "not paid" in a row are needed before a lost payment is believed not to have happened. */
export const answersWanted = 3
/** Wall time before Lane Pay is asked about a lost payment: long enough to read that it will be, and then again. */
export const firstAskMs = 2_000
export const nextAskMs = 3_000

export const opening: CashierStep = { state: { is: 'opening', lost: 0 }, effect: { do: 'ask', afterMs: 0 } }

const stay = (state: CashierState): CashierStep => ({ state })
const askAfter = (state: CashierState, afterMs: number): CashierStep => ({ state, effect: { do: 'ask', afterMs } })

/** One step of the cashier. Pure: what is to be done comes back as an effect. */
export function cashierStep(state: CashierState, event: CashierEvent): CashierStep {
  switch (event.type) {
    case 'told':
      return stay(afterTold(state, event.cashier))
    case 'answered':
      return state.is === 'unknown' ? afterAnswer(state, event.cashier) : stay(afterTold(state, event.cashier))
    case 'askRefused':
      return event.refusal.code === 'tradeUnknown' ? stay({ is: 'noTrade' }) : afterLostAsk(state)
    case 'askLost':
      return afterLostAsk(state)
    case 'asking':
      return stay(state.is === 'unknown' ? { ...state, asks: state.asks + 1, askedAt: event.at } : state)
    case 'askAgain':
      // Something is being asked already where an answer is waited for.
      return state.is === 'unknown' || state.is === 'checking' ? stay(state) : askAfter(state, 0)
    case 'chosen':
      return stay(state.is === 'choose' || state.is === 'notPaid' ? pinOf(state.cashier) : state)
    case 'keyed':
      return afterKey(state, event.key, event.at)
    case 'back':
      return stay(state.is === 'pin' || state.is === 'wrongPin' ? placeOf(state.cashier) : state)
    case 'payAnswered':
      return isPaying(state) ? stay(afterPayment(state, event.cashier)) : stay(afterTold(state, event.cashier))
    case 'payRefused':
      return isPaying(state) ? afterRefusal(state, event.refusal) : stay(state)
    case 'paySlow':
      return stay(state.is === 'checking' ? { ...state, slow: true } : state)
    case 'payLost':
      return state.is === 'checking' ? afterLostPayment(state, event.at) : stay(state)
  }
}

type Paying = CashierState & { is: 'checking' | 'unknown' }
const isPaying = (state: CashierState): state is Paying => state.is === 'checking' || state.is === 'unknown'

const asksOf = (state: CashierState): number | null => (state.is === 'unknown' ? state.asks : null)
const pinOf = (cashier: Cashier): CashierState => ({ is: 'pin', cashier, digits: '' })

/** An end is an end from wherever it is heard. That nothing is paid yet says nothing while a payment is under way. */
function afterTold(state: CashierState, cashier: Cashier): CashierState {
  const end = ending(cashier, asksOf(state))
  if (state.is === 'paid') return state
  // What became of a lost payment is not slipped in between two blinks: it is said that we ask, and then we ask.
  if (state.is === 'unknown' && state.asks === 0) return state
  if (end) return end
  if (isPaying(state)) return state
  const place = placeOf(cashier)
  if (state.is === 'opening' || state.is === 'noTrade' || place.is !== 'choose') return place
  if (state.is === 'choose' || state.is === 'pin' || state.is === 'wrongPin' || state.is === 'notPaid')
    return { ...state, cashier }
  return place
}

/** The answer to a question asked after the payment was lost. */
function afterAnswer(state: CashierState & { is: 'unknown' }, cashier: Cashier): CashierStep {
  const end = ending(cashier, state.asks)
  if (end) return stay(end)
  // A try that is gone proves that the lost answer was a refusal, and nothing else.
  const { triesLeft, lockedUntil } = cashier.wallet.pin
  if (lockedUntil !== undefined) return stay(placeOf(cashier))
  if (triesLeft < state.cashier.wallet.pin.triesLeft) return stay({ is: 'wrongPin', cashier, triesLeft })
  const unpaid = state.unpaid + 1
  if (unpaid >= answersWanted) return stay({ is: 'notPaid', cashier, before: state.cashier.wallet.balance })
  return askAfter({ ...state, unpaid }, nextAskMs)
}

function afterLostAsk(state: CashierState): CashierStep {
  if (state.is === 'unknown') return askAfter(state, nextAskMs)
  if (state.is === 'opening') return askAfter({ is: 'opening', lost: state.lost + 1 }, nextAskMs)
  return stay(state)
}

function afterKey(state: CashierState, key: DigitKey, at: Instant): CashierStep {
  if (state.is !== 'pin' && state.is !== 'wrongPin') return stay(state)
  const { cashier, triesLeft } = state
  const before = state.is === 'pin' ? state.digits : ''
  const digits = enterKey(before, key, pinLength)
  if (digits === before) return stay(state)
  if (digits.length < pinLength) return stay({ is: 'pin', cashier, digits, triesLeft })
  return { state: { is: 'checking', cashier, sentAt: at, slow: false }, effect: { do: 'pay', pin: digits } }
}

/** A payment that was answered and not refused is paid; should the answer say otherwise, the world is asked. */
function afterPayment(state: Paying, cashier: Cashier): CashierState {
  return ending(cashier, asksOf(state)) ?? placeOf(cashier)
}

function afterLostPayment({ cashier, sentAt }: CashierState & { is: 'checking' }, at: Instant): CashierStep {
  return askAfter({ is: 'unknown', cashier, sentAt, lostAt: at, asks: 0, askedAt: at, unpaid: 0 }, firstAskMs)
}

function afterRefusal({ cashier }: Paying, refusal: Refusal): CashierStep {
  switch (refusal.code) {
    case 'pinWrong':
      return stay({ is: 'wrongPin', triesLeft: refusal.triesLeft, cashier: withTries(cashier, refusal.triesLeft) })
    case 'pinLocked':
      return stay({ is: 'locked', cashier, until: refusal.until })
    case 'balanceShort':
      return stay({ is: 'short', cashier, available: refusal.available, by: refusal.by })
    case 'tradeClosed':
      return stay({ is: 'closed', cashier, because: refusal.because })
    case 'tradeUnknown':
      return stay({ is: 'noTrade' })
    case 'alreadyPaid':
      return opening
    default:
      // Refused for a reason of its own (no room left on the phone ...): said where the person can try again.
      return stay({ is: 'choose', cashier, said: refusal })
  }
}

const withTries = (cashier: Cashier, triesLeft: number): Cashier => ({
  ...cashier,
  wallet: { ...cashier.wallet, pin: { triesLeft } },
})
