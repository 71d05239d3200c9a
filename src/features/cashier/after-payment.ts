import type { Cashier } from '#contract/pay.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import { hold } from './asking.ts'
import { faceIsOpen, saying, withFace } from './by-face.ts'
import type { CashierState, CashierStep, Intent, StateOf } from './cashier-state.ts'
import { openingWith } from './opening-place.ts'
import { takeUp } from './pay-intent.ts'
import { askAfter, stay } from './steps-of.ts'
import { chooseFrom, endOf, isHeld, lockedAt, placeOf, wayOf } from './trade-place.ts'

type Leaving = StateOf<'checking' | 'unknown' | 'toBank'>

/** A payment that was answered and not refused is paid, or held; should the answer say otherwise, the world is asked. */
export function afterPayment(state: Leaving, cashier: Cashier, at: Instant): CashierStep {
  const end = endOf(cashier, state)
  if (end) return stay(end)
  const sent = state.is === 'toBank' ? null : state.sent
  if (isHeld(cashier)) return hold(cashier, sent, at)
  return stay(placeOf(cashier, wayOf(intentOf(state))))
}

const intentOf = (state: Leaving): Intent => (state.is === 'toBank' ? state.intent : state.sent.intent)

/** Why Lane Pay said no, as the place where the person can go on. Nothing was taken. */
export function afterRefusal(state: Leaving, refusal: Refusal, fresh: string): CashierStep {
  const { cashier } = state
  const intent = intentOf(state)
  const next: Intent = { ...intent, attemptId: fresh }
  switch (refusal.code) {
    case 'pinWrong': {
      const { triesLeft } = refusal
      return stay({ is: 'wrongPin', intent: next, triesLeft, cashier: withPin(cashier, { triesLeft }) })
    }
    case 'pinLocked': {
      const known = withPin(cashier, { triesLeft: 0, lockedUntil: refusal.until })
      return stay(lockedAt(known, refusal.until))
    }
    case 'pinNeeded':
      return takeUp(cashier, { ...next, by: 'pin' }, 0)
    case 'faceNeeded':
      return stay(faceWanted(cashier, next))
    case 'riskRefused':
      return stay({ is: 'stopped', cashier })
    case 'faceNotPassed':
      return stay({ is: 'faceOver', cashier, intent: next, why: 'failed', failsLeft: cashier.wallet.face.failsLeft })
    case 'methodShort':
      return stay(chooseFrom(withState(cashier, intent.method, { state: 'short', missing: refusal.by }), wayOf(intent)))
    case 'methodLimit':
      return stay(
        chooseFrom(withState(cashier, intent.method, { state: 'overLimit', leftToday: refusal.left }), wayOf(intent)),
      )
    case 'tradeClosed':
      return stay({ is: 'closed', cashier, because: refusal.because, sent: null })
    case 'paymentProcessing':
      return hold(cashier, null, refusal.until)
    case 'tradeUnknown':
      return stay({ is: 'noTrade' })
    case 'alreadyPaid':
      return askAfter(openingWith(null), 0)
    default:
      // Refused for a reason of its own (no room left on the phone ...): said where the person can try again.
      return stay(saying(placeOf(cashier, wayOf(intent)), refusal))
  }
}

/** The face is asked for where it can be given; else the reason stands over the other ways. */
function faceWanted(cashier: Cashier, intent: Intent): CashierState {
  if (!faceIsOpen(cashier)) return saying(placeOf(cashier, wayOf(intent)), { code: 'faceNeeded' })
  return { is: 'stepUp', cashier, intent: withFace({ ...intent, faceWanted: true }, intent.attemptId) }
}

const withPin = (cashier: Cashier, pin: Cashier['wallet']['pin']): Cashier => ({
  ...cashier,
  wallet: { ...cashier.wallet, pin },
})

/** The wallet as the refusal has just told it, before the wallet itself is heard again. */
function withState(
  cashier: Cashier,
  method: Intent['method'],
  told: Partial<Cashier['wallet']['methods'][number]>,
): Cashier {
  const methods = cashier.wallet.methods.map((known) => (known.id === method ? { ...known, ...told } : known))
  return { ...cashier, wallet: { ...cashier.wallet, methods } }
}
