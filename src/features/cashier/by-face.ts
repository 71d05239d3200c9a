import type { FaceCheck } from '#contract/face-check.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { CashierState, CashierStep, FaceEnd, Intent, StateOf } from './cashier-state.ts'
import { send, takeUp } from './pay-intent.ts'
import { stay } from './steps-of.ts'
import { lockedAt, placeOf, wayOf } from './trade-place.ts'

type Facing = StateOf<'faceOpening' | 'face' | 'faceJudging' | 'faceOver'>

export const isFacing = (state: CashierState): state is Facing =>
  state.is === 'faceOpening' || state.is === 'face' || state.is === 'faceJudging' || state.is === 'faceOver'

const over = ({ cashier, intent }: Facing, why: FaceEnd, failsLeft = cashier.wallet.face.failsLeft): CashierStep =>
  stay({ is: 'faceOver', cashier, intent, why, failsLeft })

/** A live face pays; everything else says what it was, and what can be done instead. */
export function afterJudging(state: StateOf<'faceJudging'>, check: FaceCheck, at: Instant): CashierStep {
  const { cashier, intent, outcome } = state
  if (check.state === 'passed') return send(cashier, intent, { by: 'face', checkId: check.id }, at)
  if (outcome === 'noCamera') return over(state, 'noCamera')
  if (outcome === 'timedOut' || check.state === 'expired') return over(state, 'timedOut')
  const { failsLeft } = check
  const known = { ...cashier, wallet: { ...cashier.wallet, face: { failsLeft } } }
  return over({ ...state, cashier: known }, 'failed', failsLeft)
}

export function afterFaceRefused(state: Facing, refusal: Refusal): CashierStep {
  const { cashier, intent } = state
  switch (refusal.code) {
    case 'faceLocked': {
      const face = { failsLeft: 0, lockedUntil: refusal.until }
      const known = { ...cashier, wallet: { ...cashier.wallet, face } }
      return stay(saying(placeOf(known, wayOf(intent)), refusal))
    }
    case 'faceNotPassed':
      return over(state, 'failed')
    default:
      return stay(saying(placeOf(cashier, wayOf(intent)), refusal))
  }
}

/** A place with the reason why the person is there, where the place has room for it. */
export const saying = (state: CashierState, said: Refusal): CashierState =>
  state.is === 'choose' ? { ...state, said } : state

/** The face could not be asked, or nobody answered for it: the money was not touched. */
export const afterFaceLost = (state: Facing): CashierStep => over(state, 'lost')

/** The PIN in place of the face; where it is locked, its lock. */
export function insteadOfFace(state: Facing, fresh: string, at: Instant): CashierStep {
  const { cashier, intent } = state
  const { lockedUntil } = cashier.wallet.pin
  if (lockedUntil !== undefined) return stay(lockedAt(cashier, lockedUntil))
  if (intent.faceWanted) return stay(placeOf(cashier, wayOf(intent)))
  return takeUp(cashier, { ...intent, by: 'pin', attemptId: fresh }, at)
}

/** The face says yes to what the PIN was about to: the same method and plan. */
export const withFace = ({ method, plan, faceWanted }: Intent, fresh: string): Intent => ({
  attemptId: fresh,
  method,
  plan,
  by: 'face',
  ...(faceWanted ? { faceWanted } : {}),
})

/** Whether a face can be asked at all. */
export const faceIsOpen = (cashier: { wallet: { face: { lockedUntil?: number | undefined } } }): boolean =>
  cashier.wallet.face.lockedUntil === undefined
