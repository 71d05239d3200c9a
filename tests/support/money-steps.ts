import * as fc from 'fast-check'
import type { FaceOutcome } from '#contract/face-check.ts'
import type { MethodId } from '#contract/method.ts'
import type { PassFreeCeiling, Plan } from '#contract/pay.ts'

/** What befalls one request: nothing, it never arrives, or its answer never does. */
export type Fault = 'none' | 'request' | 'answer'

/** How a payment is authorised in a walk; `oldFace` is a check that was used or never was. */
export type By = 'pin' | 'wrongPin' | 'face' | 'oldFace' | 'passFree'

/** One payment as somebody might send it. `times`: how often at once, from both tabs in turn. */
export interface PayStep {
  do: 'pay'
  nth: number
  method: MethodId
  plan: Plan | undefined
  by: By
  amountOff: number
  payer: 'nobody' | 'self' | 'somebody'
  times: number
  /** Whether all of them are one attempt, or each its own. */
  oneAttempt: boolean
  fault: Fault
}

/** Anything that can be done around a till. `nth` and `line` choose among what there is; `tab` is one of two. */
export type Step =
  | { do: 'order'; lines: number[]; repeat: boolean; fault: Fault }
  /** All goes well, and `waitMs` pass. */
  | { do: 'buy'; lines: number[]; nth: number; waitMs: number }
  | PayStep
  | { do: 'race'; nth: number; a: MethodId; b: MethodId; close: boolean }
  | { do: 'resend'; back: number; tab: number; fault: Fault }
  | { do: 'face'; nth: number; outcome: FaceOutcome | 'left'; fault: Fault }
  | { do: 'close'; nth: number; how: 'closeTrade' | 'cancelTrade' | 'cancelOrder'; tab: number; fault: Fault }
  | { do: 'refundLines'; nth: number; line: number; quantity: number; numbered: number; fault: Fault }
  | { do: 'refundTrade'; nth: number; part: number; numbered: number; fault: Fault }
  | { do: 'recall'; line: number; lift: boolean }
  | { do: 'passFree'; ceilingMinor: PassFreeCeiling; right: boolean; fault: Fault }
  | { do: 'startReset'; fault: Fault }
  | { do: 'endReset'; right: boolean; fault: Fault }
  | { do: 'card'; nth: number; card: number; fault: Fault }
  | { do: 'code'; right: boolean; fault: Fault }
  /** At the counter, by the code on the phone: charged so often, confirmed where it has to be, and perhaps taken back. */
  | {
      do: 'sale'
      method: 'balance' | 'pot' | 'debit6018' | 'credit2290'
      quantity: number
      times: number
      right: boolean
      cancel: boolean
      fault: Fault
    }
  | { do: 'wait'; ms: number }
  | { do: 'reload'; tab: number }

const second = 1000
const minute = 60 * second
const hour = 60 * minute

const nth = fc.nat({ max: 4 })
const tab = fc.nat({ max: 1 })
const fault = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Fault>('none') },
  { weight: 1, arbitrary: fc.constantFrom<Fault>('request', 'answer') },
)
const method = fc.oneof(
  { weight: 3, arbitrary: fc.constant<MethodId>('balance') },
  {
    weight: 4,
    arbitrary: fc.constantFrom<MethodId>('pot', 'later', 'debit6018', 'credit2290', 'topUp', 'card'),
  },
)
const planOf = (id: MethodId): fc.Arbitrary<Plan | undefined> =>
  id === 'later'
    ? fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom<Plan>(3, 6, 12) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      )
    : fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant<Plan>(3) })

const pay = method.chain((id) =>
  fc.record<PayStep>({
    do: fc.constant('pay'),
    nth,
    method: fc.constant(id),
    plan: planOf(id),
    by: fc.oneof(
      { weight: 6, arbitrary: fc.constant<By>('pin') },
      { weight: 4, arbitrary: fc.constantFrom<By>('wrongPin', 'face', 'oldFace', 'passFree') },
    ),
    amountOff: fc.oneof(
      { weight: 9, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(-1, 1, -1e9) },
    ),
    payer: fc.oneof(
      { weight: 8, arbitrary: fc.constant('nobody' as const) },
      { weight: 2, arbitrary: fc.constantFrom('self' as const, 'somebody' as const) },
    ),
    times: fc.integer({ min: 1, max: 3 }),
    oneAttempt: fc.boolean(),
    fault,
  }),
)

const lines = fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 3 })

const buy = fc.record({
  do: fc.constant('buy' as const),
  lines,
  nth: fc.nat({ max: 5 }),
  waitMs: fc.constantFrom(0, second, 10 * minute, 40 * minute, 40 * minute),
})

/** One step of a walk at the till. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('order' as const), lines, repeat: fc.boolean(), fault }) },
  { weight: 4, arbitrary: buy },
  { weight: 10, arbitrary: pay },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('race' as const), nth, a: method, b: method, close: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('resend' as const), back: fc.nat({ max: 6 }), tab, fault }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('face' as const),
      nth,
      outcome: fc.constantFrom('live' as const, 'live', 'notLive', 'notLive', 'timedOut', 'noCamera', 'left'),
      fault,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('close' as const),
      nth,
      how: fc.constantFrom('closeTrade' as const, 'cancelTrade', 'cancelOrder'),
      tab,
      fault,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('refundLines' as const),
      nth,
      line: fc.nat({ max: 2 }),
      quantity: fc.integer({ min: 1, max: 3 }),
      numbered: fc.nat({ max: 3 }),
      fault,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('refundTrade' as const),
      nth,
      part: fc.constantFrom(0.1, 0.3, 0.5, 1, 1.5),
      numbered: fc.nat({ max: 3 }),
      fault,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('recall' as const), line: fc.nat({ max: 3 }), lift: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('passFree' as const),
      ceilingMinor: fc.constantFrom<PassFreeCeiling>(0, 20_000, 100_000),
      right: fc.boolean(),
      fault,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('startReset' as const), fault }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('endReset' as const), right: fc.boolean(), fault }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('card' as const), nth, card: fc.nat({ max: 7 }), fault }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('sale' as const),
      method: fc.constantFrom('balance' as const, 'pot', 'debit6018', 'credit2290'),
      quantity: fc.constantFrom(1, 3, 20, 40, 99),
      times: fc.integer({ min: 1, max: 2 }),
      right: fc.boolean(),
      cancel: fc.boolean(),
      fault,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('code' as const), right: fc.boolean(), fault }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(
        second,
        second,
        2 * second,
        2 * second,
        12 * second - 1,
        12 * second,
        31 * second,
        5 * minute,
        15 * minute - 1,
        15 * minute,
        40 * minute,
        hour,
        3 * hour - 1,
        3 * hour,
        24 * hour,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab }) },
)

/** The worlds walks begin in. */
export const walkScenario = fc.constantFrom(
  'calm-day',
  'calm-day',
  'balance-short',
  'pin-nearly-locked',
  'risk-step-up',
  'risk-refused',
  'pending-then-paid',
  'pending-then-closed',
  'lost-request',
  'thin-wallet',
  'thin-wallet',
)
