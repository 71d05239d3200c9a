import * as fc from 'fast-check'
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

const anyFate = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Fate>('answered') },
  { weight: 3, arbitrary: fc.constantFrom(...fates) },
)
const event = (...events: CashierEvent[]): fc.Arbitrary<Move> =>
  fc.constantFrom(...events).map((chosen): Move => ({ move: 'event', event: chosen }))
const ways: Way[] = ['balance', 'pot', 'later', 'debit6018', 'credit2290', 'face', 'topUp']
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

/** Mostly what makes sense, and now and then anything. */
export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.nat(9).map((nth): Move => ({ move: 'meant', nth })) },
  { weight: 6, arbitrary: event({ type: 'goOn', at: 5 }) },
  { weight: 3, arbitrary: event(...ways.map((way): CashierEvent => ({ type: 'wayChosen', way }))) },
  {
    weight: 4,
    arbitrary: event(
      { type: 'keyed', key: '1', at: 5 },
      { type: 'keyed', key: 'delete', at: 5 },
      { type: 'keyed', key: 'clear', at: 5 },
      { type: 'planChosen', plan: 6 },
      { type: 'back' },
      { type: 'otherWay' },
      { type: 'useFace' },
      { type: 'usePin' },
      { type: 'forgot' },
      { type: 'paySlow' },
      { type: 'askAgain' },
      { type: 'askedLong' },
      { type: 'settle', at: 6 },
      { type: 'faceSeen', outcome: 'live' },
      { type: 'faceSeen', outcome: 'notLive' },
      { type: 'faceSeen', outcome: 'noCamera' },
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ digits: fc.constantFrom(rightPin, '000000', rightCode), fate: anyFate })
      .map((sent): Move => ({ move: 'sixDigits', ...sent })),
  },
  { weight: 10, arbitrary: anyFate.map((fate): Move => ({ move: 'answer', fate })) },
  { weight: 1, arbitrary: fc.constant<Move>({ move: 'told' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ move: 'cancelledElsewhere' }) },
  { weight: 2, arbitrary: fc.constant<Move>({ move: 'lateArrives' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ move: 'reload' }) },
  { weight: 2, arbitrary: fc.boolean().map((paid): Move => ({ move: 'letGo', paid })) },
)
