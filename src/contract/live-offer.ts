import * as v from 'valibot'
import { Money } from './money.ts'
import { Instant } from './time.ts'

/** `live`: for a while in a show; `flash`: opens for all at one instant; `piece`: one numbered piece, without rivals. */
export const OfferKind = v.picklist(['live', 'flash', 'piece'])
export type OfferKind = v.InferOutput<typeof OfferKind>

/**
 * `warm` for a minute before it opens; `sellingOut` with less than a tenth left; `soldOut` while all are held or paid; `back` when
 * some of what was sold out came back and nobody waits for it; `closed` from its end on.
 */
export const OfferState = v.picklist(['upcoming', 'warm', 'open', 'sellingOut', 'soldOut', 'back', 'closed'])
export type OfferState = v.InferOutput<typeof OfferState>

/** `held` until it is ordered or its time is over; `ordered` until its order is paid or closes, and then `held` again if time is left. */
export const ReservationState = v.picklist(['held', 'ordered', 'paid', 'lapsed', 'givenBack'])
export type ReservationState = v.InferOutput<typeof ReservationState>

/** One piece of an offer, held for the shopper. A payment that is held keeps it beyond `until`, until its result is known. */
export const Reservation = v.object({
  reservationId: v.string(),
  offerId: v.string(),
  kind: OfferKind,
  gtin: v.string(),
  quantity: v.literal(1),
  price: Money,
  was: Money,
  heldAt: Instant,
  until: Instant,
  state: ReservationState,
  /** It came through the waiting line. */
  byTurn: v.optional(v.literal(true)),
  /** The order it is in, or was last in. */
  orderId: v.optional(v.string()),
  /** Of a piece: which one. */
  number: v.optional(v.number()),
})
export type Reservation = v.InferOutput<typeof Reservation>

/**
 * What a show has of a thing at its price. The pieces are the show's own: the shop's shelf neither lends nor gets any. `left` is what
 * nobody holds, has paid for or waits for; one that is held for you is not in it.
 */
export const Offer = v.object({
  offerId: v.string(),
  gtin: v.string(),
  kind: OfferKind,
  price: Money,
  was: Money,
  cap: v.number(),
  left: v.number(),
  state: OfferState,
  warmAt: Instant,
  opensAt: Instant,
  closesAt: Instant,
  holdMs: v.number(),
  perPerson: v.literal(1),
  /** When it sold out the first time. */
  soldOutAt: v.optional(Instant),
  /** `waiting`: all who wait now; `ahead`: of them, those before you, or before whoever came now. */
  queue: v.object({ ahead: v.number(), waiting: v.number(), mine: v.optional(v.object({ since: Instant })) }),
  /** The shopper's newest reservation of it, also when it is over. */
  mine: v.optional(Reservation),
  /** How many came back unpaid since it sold out, and how many of those went to others who waited (before it was your turn, if it was). */
  cameBack: v.optional(v.number()),
  wentBefore: v.optional(v.number()),
  /** Of a numbered piece: which, and of how many. */
  piece: v.optional(v.object({ number: v.number(), of: v.number() })),
  /** When this answer changes by itself, if nobody acts: ask again then. Nothing tells of rivals. Absent when it is closed for good. */
  changesAt: v.optional(Instant),
})
export type Offer = v.InferOutput<typeof Offer>

/** Sent again, it holds the same piece and no second one. */
export const ReserveOffer = v.object({ reserveId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)) })
export const QueueForOffer = v.object({ on: v.boolean() })
