import type { Cashier } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { enterKey, type DigitKey } from '#ui/pin-entry.ts'
import { afterPayment, afterRefusal } from './after-payment.ts'
import { afterAnswer, askedInVain, hold, isAsking, isBeingSettled, lose, pickUp, settle, unsettled } from './asking.ts'
import {
  afterFaceLost,
  afterFaceRefused,
  afterJudging,
  faceIsOpen,
  insteadOfFace,
  isFacing,
  withFace,
} from './by-face.ts'
import type { CashierEvent, CashierState, CashierStep, Intent, StateOf } from './cashier-state.ts'
import { again, begin, byOf, send, sentNow, takeUp, triesAtMost } from './pay-intent.ts'
import {
  afterCodeKey,
  afterCodeSent,
  afterReset,
  afterResetLost,
  afterResetRefused,
  leaveReset,
  startReset,
  waitsForCode,
} from './pin-reset.ts'
import { and, askAfter, nextAskMs, stay } from './steps-of.ts'
import { chooseFrom, endOf, isHeld, placeOf, wayOf } from './trade-place.ts'
import { canPay, methodOf } from './ways.ts'

export const pinLength = 6

/** One step of the cashier. Pure: what is to be done comes back as an effect; `fresh` is an attempt nobody has used yet. */
export function cashierStep(state: CashierState, event: CashierEvent, fresh: string): CashierStep {
  switch (event.type) {
    case 'told':
      return afterTold(state, event.cashier, event.at)
    case 'answered':
      if (isAsking(state)) return afterAnswer(state, event.cashier, event.at)
      if (state.is === 'opening' && event.kept) return pickUp(event.cashier, event.kept, event.at)
      return afterTold(state, event.cashier, event.at)
    case 'askRefused':
      return event.refusal.code === 'tradeUnknown' ? stay({ is: 'noTrade' }) : afterLostAsk(state)
    case 'askLost':
      return afterLostAsk(state)
    case 'asking':
      return stay(
        state.is === 'unknown' || state.is === 'pending'
          ? { ...state, asks: state.asks + 1, askedAt: event.at }
          : state,
      )
    case 'askAgain':
      // Something is being asked already where an answer is waited for.
      return state.is === 'opening' ? askAfter(state, 0) : stay(state)
    case 'askedLong':
      return stay(state.is === 'unknown' || state.is === 'pending' ? { ...state, long: true } : state)
    case 'settle':
      return state.is === 'unknown' || state.is === 'pending' ? settle(state, event.at) : stay(state)
    case 'settled':
      return state.is === 'settling' ? askAfter({ ...state, done: true }, 0) : stay(state)
    case 'settleLost':
      return state.is === 'settling' ? unsettled(state) : stay(state)

    case 'wayChosen':
      if (state.is !== 'choose' && state.is !== 'locked') return stay(state)
      return stay(canPay(state.cashier, event.way) ? marked(state, event.way) : state)
    case 'planChosen':
      return stay(state.is === 'plans' && offers(state, event.plan) ? { ...state, plan: event.plan } : state)
    case 'goOn':
      return afterGoOn(state, fresh, event.at)
    case 'keyed':
      return afterKey(state, event.key, event.at)
    case 'back':
      return afterBack(state, fresh)
    case 'otherWay':
      return stay(otherWays(state))
    case 'useFace':
      return afterUseFace(state, fresh, 0)
    case 'usePin':
      return isFacing(state) && state.is !== 'faceJudging' ? insteadOfFace(state, fresh, 0) : stay(state)
    case 'forgot':
      return startReset(state)

    case 'payAnswered':
      if (state.is === 'checking' || state.is === 'unknown' || state.is === 'toBank')
        return afterPayment(state, event.cashier, event.at)
      return afterTold(state, event.cashier, event.at)
    case 'payRefused':
      if (state.is === 'checking' || state.is === 'unknown' || state.is === 'toBank')
        return afterRefusal(state, event.refusal, fresh)
      return stay(state)
    case 'paySlow':
      return stay(state.is === 'checking' ? { ...state, slow: true } : state)
    case 'payLost':
      if (state.is === 'checking') return lose(state.cashier, state.sent, event.at)
      // Asked the bank, and nobody answered: it is found out in the same way.
      if (state.is === 'toBank') return lose(state.cashier, sentNow(state.cashier, state.intent, event.at), event.at)
      return stay(state)
    case 'bankAsks':
      return stay(
        state.is === 'toBank' || state.is === 'unknown'
          ? { is: 'atBank', cashier: state.cashier, challengeId: event.challengeId }
          : state,
      )

    case 'faceOpened':
      return stay(state.is === 'faceOpening' ? { ...state, is: 'face', check: event.check } : state)
    case 'faceSeen': {
      if (state.is !== 'face') return stay(state)
      const { outcome } = event
      return and({ ...state, is: 'faceJudging', outcome }, { do: 'endFace', checkId: state.check.id, outcome })
    }
    case 'faceJudged':
      return state.is === 'faceJudging' ? afterJudging(state, event.check, event.at) : stay(state)
    case 'faceRefused':
      return isFacing(state) ? afterFaceRefused(state, event.refusal) : stay(state)
    case 'faceLost':
      return state.is === 'faceOpening' || state.is === 'faceJudging' ? afterFaceLost(state) : stay(state)

    case 'resetSent':
      return state.is === 'resetAsking' ? afterCodeSent(state, event.reset) : stay(state)
    case 'resetDone':
      return state.is === 'resetChecking' ? afterReset(state) : stay(state)
    case 'resetRefused':
      return waitsForCode(state) ? afterResetRefused(state, event.refusal) : stay(state)
    case 'resetLost':
      return waitsForCode(state) ? afterResetLost(state) : stay(state)
  }
}

const marked = (state: StateOf<'choose' | 'locked'>, way: NonNullable<StateOf<'choose'>['way']>): CashierState =>
  state.is === 'locked' ? { ...state, way } : { is: 'choose', cashier: state.cashier, way }

const offers = ({ cashier }: StateOf<'plans'>, plan: number): boolean =>
  methodOf(cashier, 'later')?.plans?.some(({ months }) => months === plan) ?? false

/** An end is an end from wherever it is heard. That nothing is paid yet says nothing while a payment is under way. */
function afterTold(state: CashierState, cashier: Cashier, at: Instant): CashierStep {
  if (state.is === 'paid' || state.is === 'returned' || isBeingSettled(state)) return stay(state)
  // What became of a lost payment is not slipped in between two blinks: it is said that we ask, and then we ask.
  if (state.is === 'unknown' && state.asks === 0) return stay(state)
  // What had left for a trade that has closed stays its proof.
  if (state.is === 'closed' && cashier.trade.status === 'TRADE_CLOSED') return stay({ ...state, cashier })
  const end = endOf(cashier, state)
  if (end) return stay(end)
  if (isAsking(state) || state.is === 'checking' || state.is === 'toBank' || state.is === 'atBank') return stay(state)
  // Another tab, or this one before it was closed, has a payment with Lane Pay: nobody is asked for a second one.
  if (isHeld(cashier)) return hold(cashier, null, at)
  switch (state.is) {
    case 'opening':
      return stay(placeOf(cashier, state.wished))
    case 'noTrade':
    case 'closed':
      return stay(placeOf(cashier, null))
    case 'locked': {
      const place = placeOf(cashier, null)
      return stay(
        place.is === 'locked' && state.way !== null && canPay(cashier, state.way)
          ? { ...place, way: state.way }
          : place,
      )
    }
    case 'pin':
    case 'wrongPin': {
      const place = placeOf(cashier, wayOf(state.intent))
      return stay(place.is === 'locked' ? place : { ...state, cashier })
    }
    case 'choose': {
      const place = chooseFrom(cashier, state.way ?? state.instead ?? null)
      // What was said of the chosen way stays said while that way does.
      return stay(place.is === 'choose' && place.way === state.way ? { ...state, cashier } : place)
    }
    case 'resetCode':
      // No answer came to the code, and the wallet says that it was taken.
      return stay(
        state.said === 'lost' && isFresh(cashier) && !isFresh(state.cashier)
          ? { is: 'resetDone', cashier, from: state.from }
          : { ...state, cashier },
      )
    default:
      return stay({ ...state, cashier })
  }
}

const isFresh = ({ wallet: { pin } }: Cashier): boolean =>
  pin.lockedUntil === undefined && pin.triesLeft === triesAtMost

function afterLostAsk(state: CashierState): CashierStep {
  if (isAsking(state)) return askedInVain(state)
  if (state.is === 'opening') return askAfter({ ...state, lost: state.lost + 1 }, nextAskMs)
  return stay(state)
}

function afterGoOn(state: CashierState, fresh: string, at: Instant): CashierStep {
  switch (state.is) {
    case 'choose':
    case 'locked':
      return begin(state.cashier, state.way, fresh, at)
    case 'plans': {
      const needs = methodOf(state.cashier, 'later')?.needs ?? 'pin'
      return takeUp(state.cashier, { attemptId: fresh, method: 'later', plan: state.plan, by: byOf(needs) }, at)
    }
    case 'notPaid':
      return again(state, fresh, at)
    case 'stepUp':
      return takeUp(state.cashier, { ...state.intent, attemptId: fresh }, at)
    case 'faceOver':
      return takeUp(state.cashier, withFace(state.intent, fresh), at)
    case 'resetDone':
      return leaveReset(state, fresh, at)
    default:
      return stay(state)
  }
}

function afterKey(state: CashierState, key: DigitKey, at: Instant): CashierStep {
  if (state.is === 'resetCode') return afterCodeKey(state, key)
  if (state.is !== 'pin' && state.is !== 'wrongPin') return stay(state)
  const { cashier, intent, triesLeft } = state
  const before = state.is === 'pin' ? state.digits : ''
  const digits = enterKey(before, key, pinLength)
  if (digits === before) return stay(state)
  if (digits.length < pinLength) return stay({ is: 'pin', cashier, intent, digits, triesLeft })
  return send(cashier, intent, { by: 'pin', pin: digits }, at)
}

function afterBack(state: CashierState, fresh: string): CashierStep {
  if (state.is === 'resetCode') return leaveReset(state, fresh, 0)
  return stay(otherWays(state))
}

/** The list of ways, from wherever a person may still change their mind. */
function otherWays(state: CashierState): CashierState {
  switch (state.is) {
    case 'plans':
      return chooseFrom(state.cashier, 'later')
    case 'pin':
    case 'wrongPin':
    case 'faceOpening':
    case 'face':
    case 'faceOver':
    case 'stepUp':
      return listFor(state.cashier, state.intent)
    case 'notPaid':
      return listFor(state.cashier, state.sent.intent)
    case 'locked':
    case 'stopped':
      return chooseFrom(state.cashier, null)
    default:
      return state
  }
}

const listFor = (cashier: Cashier, intent: Intent): CashierState => chooseFrom(cashier, wayOf(intent))

function afterUseFace(state: CashierState, fresh: string, at: Instant): CashierStep {
  if (state.is !== 'pin' && state.is !== 'wrongPin') return stay(state)
  return faceIsOpen(state.cashier) ? takeUp(state.cashier, withFace(state.intent, fresh), at) : stay(state)
}
