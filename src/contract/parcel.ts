import * as v from 'valibot'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { Door, SlotKind, Substitution } from './order.ts'
import { TroubleChoice } from './parcel-requests.ts'
import { Bag, Pick, Picker, Zone } from './picking.ts'
import { Instant, Window } from './time.ts'
import { WaitMoney, WaitTiers } from './wait-money.ts'

/** A point of the district's plane, metres east (x) and south (y) of its origin (`planeOrigin`, src/contract/district.ts). */
export const Point = v.object({ x: v.number(), y: v.number() })
export type Point = v.InferOutput<typeof Point>

/** A way with times: told once, drawn by interpolation. Between two fixes the rider moves evenly. */
export const Leg = v.array(v.object({ x: v.number(), y: v.number(), at: Instant }))
export type Leg = v.InferOutput<typeof Leg>

/** The steps of every delivery, in order. */
export const ParcelStep = v.picklist([
  'accepted',
  'picking',
  'onBelt',
  'packing',
  'packed',
  'riderAssigned',
  'riderAtStore',
  'pickedUp',
  'nearby',
  'atDoor',
  'delivered',
])
export type ParcelStep = v.InferOutput<typeof ParcelStep>

/** What a parcel is in now: its last step, or a branch that says what is next. `asking`: a question about something missing waits. */
export const ParcelState = v.picklist([
  'paid',
  ...ParcelStep.options,
  'asking',
  'noRider',
  'unreachable',
  'returning',
  'returned',
  'cancelled',
])
export type ParcelState = v.InferOutput<typeof ParcelState>

/** Why an arrival moved by more than two minutes. */
export const EtaReason = v.picklist([
  'rain',
  'rush',
  'slowPicking',
  'noRider',
  'lorry',
  'slowLift',
  'address',
  'detour',
  'flatTyre',
])
export type EtaReason = v.InferOutput<typeof EtaReason>

/**
 * The arrival at the door as it is expected now: the longest of the estimates, from `from` to `to`. It moves by at most two minutes
 * at a time unless `because` says why, and since when.
 */
export const Eta = v.object({
  at: Instant,
  from: Instant,
  to: Instant,
  because: v.optional(EtaReason),
  since: v.optional(Instant),
})
export type Eta = v.InferOutput<typeof Eta>

/** What was promised before paying. It is never changed after. */
export const ParcelPromise = v.object({
  by: Instant,
  minutes: v.number(),
  because: v.optional(v.picklist(['rain', 'rush', 'far'])),
})
export type ParcelPromise = v.InferOutput<typeof ParcelPromise>

/** What went wrong, while it does: until when, and what can be said to it. */
export const Trouble = v.object({
  code: v.picklist(['lorry', 'flatTyre', 'rain', 'slowLift', 'wrongAddress', 'unreachable', 'noRider', 'lostItem']),
  at: Instant,
  until: v.optional(Instant),
  choices: v.optional(v.array(TroubleChoice)),
})
export type Trouble = v.InferOutput<typeof Trouble>

/** Somebody else's door on the rider's way, before yours. */
export const RiderStop = v.object({ at: Instant, done: v.boolean(), place: Names, point: Point })
export type RiderStop = v.InferOutput<typeof RiderStop>

/** Who brings it. `number` is the scooter's or the van's; `phone` a privacy number, from being found to two hours after delivery. */
export const Rider = v.object({
  id: v.string(),
  names: Names,
  picture: v.string(),
  vehicle: v.picklist(['ebike', 'van']),
  number: v.number(),
  rating: v.number(),
  stops: v.array(RiderStop),
  phone: v.optional(v.object({ number: v.string(), until: Instant })),
})
export type Rider = v.InferOutput<typeof Rider>

/** Where the photo at the end shows it. It is drawn for the demo: never a real photo. */
export const PhotoPlace = v.picklist(['mat', 'hand', 'locker', 'guard'])
export type PhotoPlace = v.InferOutput<typeof PhotoPlace>

/** Every turn of the way, branches included. */
export const TurnCode = v.picklist([
  'paid',
  ...ParcelStep.options,
  'zone',
  'asked',
  'swapped',
  'leftOut',
  'hurried',
  'noRider',
  'delayed',
  'quiet',
  'seenAgain',
  'doorCalled',
  'unreachable',
  'refused',
  'returning',
  'returned',
  'calledOff',
  'cancelled',
  'readdressed',
  'waitMoney',
])
export type TurnCode = v.InferOutput<typeof TurnCode>

export const Turn = v.object({
  at: Instant,
  code: TurnCode,
  params: v.optional(
    v.object({
      names: v.optional(Names),
      zone: v.optional(Zone),
      reason: v.optional(v.string()),
      count: v.optional(v.number()),
      amount: v.optional(Money),
    }),
  ),
})
export type Turn = v.InferOutput<typeof Turn>

/** Why a parcel went back, or never went. */
export const ParcelEndReason = v.picklist([
  'unreachable',
  'refused',
  'wrongAddress',
  'byShopper',
  'recalled',
  'gone',
  'noRider',
])
export type ParcelEndReason = v.InferOutput<typeof ParcelEndReason>

/** One store-to-door delivery. Steps already done carry `at`; the others the time they are due. */
export const Parcel = v.object({
  orderId: v.string(),
  state: ParcelState,
  steps: v.array(v.object({ step: ParcelStep, at: v.optional(Instant), dueAt: v.optional(Instant) })),
  /** The last step that happened; absent just after paying. */
  step: v.optional(ParcelStep),
  eta: Eta,
  /** A rider, or the next day's van. A van tells no position on the way. */
  by: SlotKind,
  /** For a time that was chosen: it is begun when that comes near. */
  planned: v.optional(v.literal(true)),
  window: Window,
  /** The promise: end of the shown window. */
  promiseBy: Instant,
  promise: ParcelPromise,
  /** By how many ms the arrival is, or will be, after the promise. */
  lateBy: v.optional(v.number()),
  paidAt: Instant,
  deliveredAt: v.optional(Instant),
  picks: v.array(Pick),
  picker: v.optional(Picker),
  bags: v.optional(v.array(Bag)),
  rider: v.optional(Rider),
  store: Point,
  home: Point,
  /** Store to door, present from pick-up on. */
  leg: v.optional(Leg),
  /** The rider on the way to the store. */
  toStore: v.optional(Leg),
  /** Back to the store. */
  back: v.optional(Leg),
  /** No fix since then: the rider is where last seen, and the leg told ends there. */
  quiet: v.optional(v.object({ since: Instant })),
  trouble: v.optional(Trouble),
  /** Money for the wait that has been paid, and what would be for waiting longer. */
  waitMoney: v.optional(WaitMoney),
  waitTiers: WaitTiers,
  photo: v.optional(v.object({ at: Instant, place: PhotoPlace })),
  end: v.optional(
    v.object({
      code: v.picklist(['delivered', 'returned', 'cancelled']),
      because: v.optional(ParcelEndReason),
      at: Instant,
      back: v.optional(Money),
    }),
  ),
  door: Door,
  substitution: Substitution,
  note: v.string(),
  /** Hurry was asked for, and whether it could be brought forward. */
  hurried: v.optional(v.object({ at: Instant, moved: v.boolean() })),
  /** What the world would accept now. */
  can: v.object({
    door: v.boolean(),
    address: v.boolean(),
    note: v.boolean(),
    hurry: v.boolean(),
    cancel: v.boolean(),
    message: v.boolean(),
    call: v.boolean(),
    share: v.boolean(),
    report: v.boolean(),
    tip: v.boolean(),
    rate: v.boolean(),
    substitution: v.boolean(),
    refuse: v.boolean(),
  }),
  /** What has happened to it, in order. */
  history: v.array(Turn),
})
export type Parcel = v.InferOutput<typeof Parcel>
