import type { CashierEvent, CashierState } from './cashier-state.ts'
import { rightCode, rightPin } from './sample-pay-world.ts'
import type { Way } from './ways.ts'

/** What may become of a call on its way: done and answered; done, the answer lost; never arrived; arrives long after. */
export const fates = ['answered', 'answerLost', 'neverArrived', 'arrivesLate'] as const
export type Fate = (typeof fates)[number]

/** What a walk may do next. */
export type Move =
  | { move: 'event'; event: CashierEvent }
  /** What makes sense where the sheet is; `nth` of it. */
  | { move: 'meant'; nth: number }
  | { move: 'sixDigits'; digits: string; fate: Fate }
  | { move: 'answer'; fate: Fate }
  | { move: 'told' }
  | { move: 'cancelledElsewhere' }
  | { move: 'lateArrives' }
  | { move: 'reload' }
  | { move: 'letGo'; paid: boolean }

/** Every way of the sheet. */
export const ways: Way[] = ['balance', 'pot', 'later', 'debit6018', 'credit2290', 'face', 'topUp']
const typed = (paste: string): CashierEvent => ({ type: 'keyed', key: { paste }, at: 5 })
const goOn: CashierEvent = { type: 'goOn', at: 5 }
/** Wrong PINs stand first: a lock is reached. */
const pins = [typed('000000'), typed(rightPin), typed('222222')]
/** What makes sense where the sheet is. */
export const meant: { [Is in CashierState['is']]?: CashierEvent[] } = {
  choose: [goOn, goOn, ...ways.map((way): CashierEvent => ({ type: 'wayChosen', way }))],
  plans: [goOn, { type: 'planChosen', plan: 6 }, { type: 'back' }],
  pin: [...pins, { type: 'useFace' }, { type: 'forgot' }],
  wrongPin: [...pins, { type: 'forgot' }],
  locked: [goOn, { type: 'wayChosen', way: 'debit6018' }, { type: 'forgot' }, { type: 'back' }],
  resetCode: [typed(rightCode), typed('000000'), { type: 'forgot' }, { type: 'back' }],
  resetDone: [goOn],
  face: [
    { type: 'faceSeen', outcome: 'live' },
    { type: 'faceSeen', outcome: 'notLive' },
    { type: 'faceSeen', outcome: 'noCamera' },
    { type: 'usePin' },
  ],
  faceOver: [goOn, { type: 'usePin' }, { type: 'otherWay' }],
  stepUp: [goOn, { type: 'otherWay' }],
  stopped: [{ type: 'otherWay' }],
  unknown: [{ type: 'askedLong' }, { type: 'settle', at: 6 }],
  pending: [{ type: 'askedLong' }, { type: 'settle', at: 6 }],
  notPaid: [goOn, { type: 'otherWay' }],
}
