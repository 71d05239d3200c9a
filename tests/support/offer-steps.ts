import * as fc from 'fast-check'
import type { RivalsRate } from '#contract/live.ts'
import type { Opening } from '#world/service.ts'
import type { Fault } from './money-steps.ts'
import { at } from './show-goer.ts'

/** One of the walked offers, or any of which some are left. */
export type Which = number | 'any'

/**
 * Anything somebody does while a show has something. `offer` is one of the walked ones, `nth` the nth newest piece or trade, `tab` one of two;
 * `same`: the last request's own number again.
 */
export type OfferStep =
  | { do: 'reserve'; offer: Which; same: boolean; fault: Fault; tab: number }
  | { do: 'queue'; offer: number; on: boolean; fault: Fault; tab: number }
  /** One of any is reserved and ordered; so long before its end it is paid, or the order called off, and time goes on beyond. */
  | {
      do: 'buy'
      beforeEnd: number
      last: 'pay' | 'cancel' | 'payAndCancel' | 'payAndGiveBack' | 'nothing'
      on: number
      fault: Fault
    }
  /** Waits when it is sold out, until just before or just when it is their turn. */
  | { do: 'turn'; offer: number; early: number; fault: Fault }
  | { do: 'giveBack'; nth: number; fault: Fault; tab: number }
  | { do: 'order'; nth: number; same: boolean; fault: Fault; tab: number }
  | { do: 'pay'; nth: number; right: boolean; times: number; fault: Fault }
  | { do: 'close'; nth: number; how: 'closeTrade' | 'cancelTrade' | 'cancelOrder'; fault: Fault; tab: number }
  /** Two tabs at the same time. */
  | {
      do: 'race'
      offer: number
      nth: number
      what: 'reserve' | 'queue' | 'payAndGiveBack' | 'orderAndGiveBack' | 'reserveAndRate'
    }
  | { do: 'rate'; rate: RivalsRate }
  | { do: 'again'; back: number; tab: number; fault: Fault }
  | { do: 'wait'; ms: number }
  /** To when so many of the offer are left the next time, or when it changes next, or when a piece of the shopper ends. */
  | { do: 'whenLeft'; offer: number; left: number; early: number }
  | { do: 'change'; offer: number; times: number }
  | { do: 'end'; nth: number; early: number }
  | { do: 'next' }
  | { do: 'rewind'; ms: number; andOn: boolean }
  | { do: 'reload'; tab: number }

const second = 1000
const minute = 60 * second

const nth = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 2 }) })
/** The flash more than the others. */
const offer = fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3)
const any = fc.constant('any' as const)
/** Those that change all the time. */
const lively = fc.constantFrom(0, 0, 0, 1, 1, 2)
const tab = fc.nat({ max: 1 })
const same = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
const fault = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Fault>('none') },
  { weight: 1, arbitrary: fc.constantFrom<Fault>('request', 'answer') },
)
const early = fc.constantFrom(0, 0, 1, 1, 900)
const rate = fc.constantFrom<RivalsRate>('none', 'calm', 'rush', 'rush', 'frenzy')
const doing = <const Name extends OfferStep['do']>(name: Name) => fc.constant(name)

/** One step of a walk through an evening's offers. */
export const offerStep: fc.Arbitrary<OfferStep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: doing('reserve'), offer: fc.oneof(offer, any, any), same, fault, tab }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: doing('buy'),
      beforeEnd: fc.constantFrom(0, 1, second, 5 * second, 4 * minute),
      last: fc.constantFrom('pay' as const, 'pay', 'cancel', 'payAndCancel', 'payAndGiveBack', 'nothing'),
      on: fc.constantFrom(0, second, 5 * second, 12 * second, minute),
      fault,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: doing('queue'), offer, on: fc.constantFrom(true, true, true, false), fault, tab }),
  },
  { weight: 5, arbitrary: fc.record({ do: doing('turn'), offer: lively, early, fault }) },
  { weight: 2, arbitrary: fc.record({ do: doing('giveBack'), nth, fault, tab }) },
  { weight: 4, arbitrary: fc.record({ do: doing('order'), nth, same, fault, tab }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: doing('pay'),
      nth,
      right: fc.constantFrom(true, true, true, false),
      times: fc.integer({ min: 1, max: 2 }),
      fault,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: doing('close'),
      nth,
      how: fc.constantFrom('closeTrade' as const, 'cancelTrade', 'cancelOrder'),
      fault,
      tab,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: doing('race'),
      offer,
      nth,
      what: fc.constantFrom('reserve' as const, 'queue', 'payAndGiveBack', 'orderAndGiveBack', 'reserveAndRate'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: doing('rate'), rate }) },
  { weight: 2, arbitrary: fc.record({ do: doing('again'), back: fc.nat({ max: 6 }), tab, fault }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: doing('wait'),
      ms: fc.constantFrom(1, 60, 400, second, 4 * second, 12 * second, 41 * second, minute, 4 * minute, 5 * minute),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: doing('whenLeft'), offer: lively, left: fc.constantFrom(0, 0, 1, 2), early }),
  },
  { weight: 4, arbitrary: fc.record({ do: doing('change'), offer: lively, times: fc.constantFrom(1, 1, 2, 5, 12) }) },
  { weight: 3, arbitrary: fc.record({ do: doing('end'), nth, early }) },
  { weight: 1, arbitrary: fc.record({ do: doing('next') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: doing('rewind'),
      ms: fc.constantFrom(1, 500, 4 * second, minute, 6 * minute),
      andOn: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: doing('reload'), tab }) },
)

/** The worlds walks begin in: with the first payment taking its time, or not. */
export const offerOpening: fc.Arbitrary<Opening> = fc.record(
  {
    balanceMinor: fc.constantFrom(10_000_000, 10_000_000, 2_000),
    pending: fc.constantFrom('thenPaid' as const, 'thenPaid', 'thenClosed'),
  },
  { requiredKeys: ['balanceMinor'] },
)

/** When walks begin: around every turn of the evening. */
export const offerStart: fc.Arbitrary<number> = fc.constantFrom(
  ...['19:34:20', '19:41:30', '19:46:40', '19:57:00', '19:59:55', '20:00:00', '20:00:38', '20:00:45', '20:04:50'].map(
    at,
  ),
  ...['20:09:58', '20:26:00', '20:29:40'].map(at),
)
