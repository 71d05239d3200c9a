import * as v from 'valibot'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { Instant, Window } from './time.ts'

/**
 * How an order goes beyond a ride: in legs, from hand to hand, through customs. One model for all three promises: a rider within the
 * half-hour, the next day (Hong Kong), a parcel within seven days.
 */
export const JourneyKind = v.picklist(['rider', 'nextDay', 'parcel'])
export type JourneyKind = v.InferOutput<typeof JourneyKind>

/** Who or what carries it on a leg. `bonded` is a sealed lorry under customs' eyes, from a bonded warehouse. */
export const LegBy = v.picklist(['rider', 'van', 'truck', 'air', 'sea', 'bonded'])
export type LegBy = v.InferOutput<typeof LegBy>

/** `held`: customs look into it, so that the leg cannot begin. */
export const LegState = v.picklist(['ahead', 'held', 'underWay', 'done'])
export type LegState = v.InferOutput<typeof LegState>

export const JourneyPlace = v.object({
  id: v.string(),
  kind: v.picklist(['store', 'hub', 'border', 'airport', 'port', 'bonded', 'door']),
  names: Names,
})
export type JourneyPlace = v.InferOutput<typeof JourneyPlace>

/** Times that were are `...At`; `due...At` is what is planned, and stays as it was planned. */
export const JourneyLeg = v.object({
  from: v.string(),
  to: v.string(),
  by: LegBy,
  state: LegState,
  dueFrom: Instant,
  dueTo: Instant,
  leftAt: v.optional(Instant),
  arrivedAt: v.optional(Instant),
})
export type JourneyLeg = v.InferOutput<typeof JourneyLeg>

/** From one carrier to the next, at a place, on a leg's arrival. */
export const HandOver = v.object({ at: v.string(), from: LegBy, to: LegBy, doneAt: v.optional(Instant) })
export type HandOver = v.InferOutput<typeof HandOver>

/** The customs of one side. Declared ahead of arrival from order, payment and parcel; some are looked into; duty was paid with the order. */
export const Customs = v.object({
  at: v.string(),
  state: v.picklist(['ahead', 'declared', 'inspecting', 'cleared']),
  declaredAt: v.optional(Instant),
  inspectedAt: v.optional(Instant),
  clearedAt: v.optional(Instant),
  duty: v.optional(Money),
  dutyPaidAt: v.optional(Instant),
})
export type Customs = v.InferOutput<typeof Customs>

export const JourneyTurn = v.picklist([
  'placed',
  'collected',
  'left',
  'arrived',
  'handedOver',
  'declared',
  'inspected',
  'dutyPaid',
  'cleared',
  'outForDelivery',
  'delivered',
])
export type JourneyTurn = v.InferOutput<typeof JourneyTurn>

/** One row of the timeline: what happened, or is due, where, and by whom it goes on. */
export const JourneyRow = v.object({
  turn: JourneyTurn,
  at: Instant,
  /** Not yet: `at` is when it is due. */
  ahead: v.optional(v.literal(true)),
  place: v.string(),
  by: v.optional(LegBy),
  to: v.optional(v.string()),
  duty: v.optional(Money),
})
export type JourneyRow = v.InferOutput<typeof JourneyRow>

/** An order's whole way. `window`: when it was promised, from the moment it was placed. `cutOffAt`: until when it went the same day. */
export const Journey = v.object({
  orderId: v.string(),
  kind: JourneyKind,
  placedAt: Instant,
  cutOffAt: v.optional(Instant),
  window: Window,
  state: v.picklist(['placed', 'underWay', 'atCustoms', 'outForDelivery', 'delivered']),
  places: v.array(JourneyPlace),
  legs: v.array(JourneyLeg),
  handOvers: v.array(HandOver),
  customs: v.array(Customs),
  /** What happened in order, then what is ahead. */
  timeline: v.array(JourneyRow),
  deliveredAt: v.optional(Instant),
})
export type Journey = v.InferOutput<typeof Journey>

/** What is known of an order when it is placed. `route` names the way it goes (`seed/journey-routes.ts`); duty is in the order's total. */
export interface JourneyOrder {
  orderId: string
  route: string
  placedAt: Instant
  duty?: Money
}

/** Facts of a journey. They join the world's facts with the goods that are sent so. `leg` and `border` count from 0. */
export type JourneyFact =
  | ({ kind: 'journeyPlaced' } & JourneyOrder)
  | { kind: 'legLeft'; orderId: string; leg: number }
  | { kind: 'legArrived'; orderId: string; leg: number }
  | { kind: 'journeyHandedOver'; orderId: string; leg: number }
  | { kind: 'customsDeclared'; orderId: string; border: number }
  | { kind: 'customsInspected'; orderId: string; border: number }
  | { kind: 'dutyPaid'; orderId: string; border: number; duty: Money }
  | { kind: 'customsCleared'; orderId: string; border: number }
  | { kind: 'journeyDelivered'; orderId: string }
