import * as fc from 'fast-check'
import type { IncidentKind } from '#contract/incident.ts'
import type { Door, Substitution } from '#contract/order.ts'
import type { TroubleChoice, MissingAnswer } from '#contract/parcel-requests.ts'
import { gtins } from '#seed/shelf-lots.ts'
import type { Opening } from '#world/service.ts'
import type { Fault } from './money-steps.ts'

/**
 * Anything somebody does while things are brought. `nth` is the nth newest order; `tab` one of two; `await`: time goes on, as far as it takes,
 * until there is something to say.
 */
export type RideStep =
  | { do: 'order'; lines: number[]; address: number; substitution: Substitution; door: Door; fault: Fault }
  | { do: 'answer'; nth: number; await: boolean; answer: MissingAnswer; fault: Fault }
  | { do: 'door'; nth: number; door: Door; fault: Fault }
  | { do: 'note'; nth: number; fault: Fault }
  | { do: 'substitution'; nth: number; substitution: Substitution; fault: Fault }
  | { do: 'hurry'; nth: number; fault: Fault }
  | { do: 'address'; nth: number; address: number; fault: Fault }
  | { do: 'refuse'; nth: number; fault: Fault }
  | { do: 'trouble'; nth: number; await: boolean; choice: TroubleChoice; fault: Fault }
  | { do: 'cancel'; nth: number; fault: Fault }
  | { do: 'refund'; nth: number; line: number; fault: Fault }
  | { do: 'thank'; nth: number; tip: 0 | 200 | 500 | 1000; fault: Fault }
  | { do: 'incident'; nth: number; kind: IncidentKind; minutes: number | undefined }
  | { do: 'recall'; line: number; lift: boolean }
  | { do: 'again'; back: number; tab: number; fault: Fault }
  /** Time goes by, or goes on to when something happens by itself. */
  | { do: 'wait'; ms: number }
  | { do: 'next'; times: number }
  /** Time goes back: by so much, or to just before the last payment; and then on again, or something else is done there. */
  | { do: 'rewind'; ms: number | 'beforePaying'; andOn: boolean }
  | { do: 'reload'; tab: number }

const second = 1000
const minute = 60 * second
const hour = 60 * minute

const nth = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 3 }) })
const fault = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Fault>('none') },
  { weight: 1, arbitrary: fc.constantFrom<Fault>('request', 'answer') },
)
const door = fc.constantFrom<Door>('bell', 'bell', 'leave')
const substitution = fc.constantFrom<Substitution>('ask', 'ask', 'similar', 'refund')
const doing = <const Name extends RideStep['do']>(name: Name) => fc.constant(name)

/** One step of a walk beside a delivery. */
export const rideStep: fc.Arbitrary<RideStep> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: doing('order'),
      lines: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }),
      address: fc.constantFrom(0, 0, 0, 1, 2),
      substitution,
      door,
      fault,
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      do: doing('wait'),
      ms: fc.constantFrom(second, 20 * second, minute, minute, 3 * minute, 7 * minute, 7 * minute, 25 * minute, hour),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: doing('next'), times: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: doing('incident'),
      nth,
      kind: fc.constantFrom<IncidentKind>(
        'lorry',
        'flatTyre',
        'riderQuiet',
        'unreachable',
        'unreachable',
        'refused',
        'wrongAddress',
        'wrongAddress',
        'itemGone',
        'itemGone',
        'slowLift',
        'noRider',
        'noRider',
        'rainNow',
      ),
      minutes: fc.constantFrom(undefined, undefined, 1, 12, 40),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: doing('answer'),
      nth,
      await: fc.boolean(),
      answer: fc.constantFrom<MissingAnswer>('swap', 'takeOff'),
      fault,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: doing('trouble'),
      nth,
      await: fc.boolean(),
      choice: fc.constantFrom<TroubleChoice>('wait', 'cancel', 'callMe', 'leaveAtDoor', 'mendAddress', 'tryAgain'),
      fault,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: doing('door'), nth, door, fault }) },
  { weight: 1, arbitrary: fc.record({ do: doing('note'), nth, fault }) },
  { weight: 1, arbitrary: fc.record({ do: doing('substitution'), nth, substitution, fault }) },
  { weight: 2, arbitrary: fc.record({ do: doing('hurry'), nth, fault }) },
  { weight: 3, arbitrary: fc.record({ do: doing('address'), nth, address: fc.nat({ max: 2 }), fault }) },
  { weight: 2, arbitrary: fc.record({ do: doing('refuse'), nth, fault }) },
  { weight: 2, arbitrary: fc.record({ do: doing('cancel'), nth, fault }) },
  { weight: 1, arbitrary: fc.record({ do: doing('refund'), nth, line: fc.nat({ max: 2 }), fault }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: doing('thank'), nth, tip: fc.constantFrom<0 | 200 | 500 | 1000>(0, 500, 1000), fault }),
  },
  { weight: 1, arbitrary: fc.record({ do: doing('recall'), line: fc.nat({ max: 4 }), lift: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: doing('again'), back: fc.nat({ max: 6 }), tab: fc.nat({ max: 1 }), fault }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: doing('rewind'),
      ms: fc.constantFrom<number | 'beforePaying'>(second, minute, 9 * minute, 'beforePaying', 'beforePaying'),
      andOn: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: doing('reload'), tab: fc.nat({ max: 1 }) }) },
)

/** The worlds walks begin in: calm, in rain or a rush, with few hands, and with things gone or light. */
export const rideOpening: fc.Arbitrary<Opening> = fc.record(
  {
    balanceMinor: fc.constant(10_000_000),
    staff: fc.constantFrom({ pickers: 1, riders: 1 }, { pickers: 1, riders: 2 }, {}),
    rush: fc.constantFrom(0 as const, 1 as const, 2 as const),
    weather: fc.constant('rain' as const),
    gone: fc.constantFrom([gtins.pakChoi], [gtins.eggs, gtins.strawberries]),
    light: fc.constantFrom({ [gtins.pakChoi]: 0.8 }, { [gtins.mandarins]: 0.5 }),
  },
  { requiredKeys: ['balanceMinor'] },
)
