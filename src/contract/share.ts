import * as v from 'valibot'
import { Names } from './names.ts'
import { SlotKind } from './order.ts'
import { Eta, ParcelState, ParcelStep, PhotoPlace } from './parcel.ts'
import { Instant } from './time.ts'

/** Whether a parcel may be watched by a link now, and by which. `until`: two hours after its end, or after its end as it is expected. */
export const Sharing = v.object({
  orderId: v.string(),
  open: v.boolean(),
  link: v.optional(v.object({ shareId: v.string(), path: v.string(), since: Instant, until: Instant })),
})
export type Sharing = v.InferOutput<typeof Sharing>

/**
 * A parcel for somebody who was sent its link: whose it is by initials, where to by street. No house, no goods, no money, no
 * talk, no number, no place on a map: of the ride only how many metres are left when.
 */
export const Watched = v.object({
  shareId: v.string(),
  until: Instant,
  for: Names,
  street: Names,
  by: SlotKind,
  state: ParcelState,
  steps: v.array(v.object({ step: ParcelStep, at: v.optional(Instant) })),
  eta: Eta,
  promiseBy: Instant,
  deliveredAt: v.optional(Instant),
  rider: v.optional(v.object({ names: Names, picture: v.string() })),
  /** Evenly between two of them; to the nearest ten metres. */
  way: v.optional(v.array(v.object({ at: Instant, metres: v.number() }))),
  quiet: v.optional(v.object({ since: Instant })),
  photo: v.optional(v.object({ at: Instant, place: PhotoPlace })),
})
export type Watched = v.InferOutput<typeof Watched>
