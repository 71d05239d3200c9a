import * as v from 'valibot'
import { StageTint } from './catalogue.ts'
import { Door, SlotKind } from './order.ts'
import { Names } from './names.ts'
import { Instant, Window } from './time.ts'

/** A point of the neighbourhood, metres east (x) and south (y) of its north-west corner. */
export const Point = v.object({ x: v.number(), y: v.number() })
export type Point = v.InferOutput<typeof Point>

/** A way with times: told once, drawn by interpolation. Between two fixes the rider moves evenly. */
export const Leg = v.array(v.object({ x: v.number(), y: v.number(), at: Instant }))
export type Leg = v.InferOutput<typeof Leg>

export const ParcelStep = v.picklist([
  'accepted',
  'picking',
  'packed',
  'riderAssigned',
  'riderAtStore',
  'pickedUp',
  'nearby',
  'atDoor',
  'delivered',
])
export type ParcelStep = v.InferOutput<typeof ParcelStep>

/** One store-to-door delivery. Steps already done carry `at`; the others the time they are due. */
export const Parcel = v.object({
  orderId: v.string(),
  steps: v.array(v.object({ step: ParcelStep, at: v.optional(Instant), dueAt: v.optional(Instant) })),
  /** The last step that happened; absent just after paying. */
  step: v.optional(ParcelStep),
  eta: Instant,
  /** A rider, or the next day's van. A van tells no position on the way. */
  by: SlotKind,
  /** For a time that was chosen: it is begun when that comes near. */
  planned: v.optional(v.literal(true)),
  window: Window,
  /** The promise: end of the shown window. */
  promiseBy: Instant,
  paidAt: Instant,
  deliveredAt: v.optional(Instant),
  picks: v.array(
    v.object({
      gtin: v.string(),
      names: Names,
      picture: v.string(),
      tint: StageTint,
      quantity: v.number(),
      pickedAt: v.optional(Instant),
      /** Recalled before it was picked: it stays in the store, and its money has gone back. */
      leftOutAt: v.optional(Instant),
    }),
  ),
  picker: v.optional(v.object({ names: Names, picture: v.string() })),
  bags: v.optional(v.number()),
  rider: v.optional(v.object({ names: Names, picture: v.string(), vehicle: v.picklist(['ebike', 'van']) })),
  store: Point,
  home: Point,
  /** Store to door, present from pick-up on. */
  leg: v.optional(Leg),
  door: Door,
})
export type Parcel = v.InferOutput<typeof Parcel>

export const ChooseDoor = v.object({ door: Door })

const Area = v.array(Point)
/** The streets around the store, drawn without tiles. Roads are centre lines, the rest closed outlines; sizes in metres. */
export const Neighbourhood = v.object({
  width: v.number(),
  height: v.number(),
  roads: v.array(v.object({ names: v.optional(Names), metres: v.number(), way: Area })),
  blocks: v.array(Area),
  roofs: v.array(Area),
  parks: v.array(Area),
  water: v.array(Area),
})
export type Neighbourhood = v.InferOutput<typeof Neighbourhood>
