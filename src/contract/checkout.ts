import * as v from 'valibot'
import { BasketLine } from './basket.ts'
import { Promise30, Store } from './catalogue.ts'
import { Address } from './identity.ts'
import { Money } from './money.ts'
import { Coupon, CouponSlot } from './coupon.ts'
import { Door, Quote, SlotKind, Substitution } from './order.ts'
import { Window } from './time.ts'

/** How long a note to picker and rider can be. */
export const noteLimit = 120

/** A time of arrival that can be chosen. The first within a rider's reach is `asap`, as soon as possible: its window goes on with the clock. */
export const Slot = v.object({
  id: v.string(),
  kind: SlotKind,
  window: Window,
  state: v.picklist(['open', 'full']),
  /** What bringing the basket then costs. */
  fee: Money,
})
export type Slot = v.InferOutput<typeof Slot>

/**
 * How an order shall be brought, kept until it is placed. `couponId` of the store's standing offers, `clippedId` of the claimed coupons,
 * `voucherId` of those for some aisles, `packetId` of the red packets: a coupon's id, `best` for the best one, null for none.
 */
export const Choices = v.object({
  slotId: v.string(),
  substitution: Substitution,
  couponId: v.nullable(v.string()),
  clippedId: v.nullable(v.string()),
  voucherId: v.nullable(v.string()),
  packetId: v.nullable(v.string()),
  note: v.string(),
  door: Door,
})
export type Choices = v.InferOutput<typeof Choices>

const CouponChoice = v.nullable(v.pipe(v.string(), v.maxLength(40)))

/** Some of the choices, made anew; the others stay. */
export const ChooseCheckout = v.partial(
  v.object({
    slotId: v.pipe(v.string(), v.maxLength(40)),
    substitution: Substitution,
    couponId: CouponChoice,
    clippedId: CouponChoice,
    voucherId: CouponChoice,
    packetId: CouponChoice,
    note: v.pipe(v.string(), v.trim(), v.maxLength(noteLimit)),
    door: Door,
  }),
)
export type ChooseCheckout = v.InferOutput<typeof ChooseCheckout>

/** A coupon seen from this basket: `used` says whether it is in the price. Of each slot one can be. */
export const CouponOffer = v.object({
  coupon: Coupon,
  slot: CouponSlot,
  /** `best` of its slot saves most; `usable` saves `less` than the best; `short` misses `gap` of the goods it is for; `off` cannot be used, and `why`. */
  state: v.picklist(['best', 'usable', 'short', 'off']),
  used: v.boolean(),
  /** What it takes off this basket, where it can: at most what the others leave. */
  saves: v.optional(Money),
  less: v.optional(Money),
  gap: v.optional(Money),
  /** For another way of delivery; valid from a later day on; or nothing is left that it could take from. */
  why: v.optional(v.picklist(['van', 'notYet', 'nothingLeft'])),
})
export type CouponOffer = v.InferOutput<typeof CouponOffer>

/** Only what is reserved at a show, or the balance of a deposit, and not the basket. */
export const CheckoutQuery = v.object({
  reservation: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
  deposit: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
})
export type CheckoutQuery = v.InferOutput<typeof CheckoutQuery>

/** Everything the basket page shows as one receipt. `quote` is absent while nothing can be sold. */
export const Checkout = v.object({
  lines: v.array(BasketLine),
  count: v.number(),
  quote: v.optional(Quote),
  address: Address,
  store: Store,
  /** Of the slot below. */
  window: Window,
  /** For as soon as possible, or the next day where no rider goes. */
  promise: Promise30,
  slots: v.array(Slot),
  slot: Slot,
  /** The slot somebody chose is full or gone by: `slot` is another one. */
  slotLost: v.optional(v.literal(true)),
  choices: Choices,
  /** Slot by slot; in each the best first, then what is usable, then what is missing something. */
  coupons: v.array(CouponOffer),
})
export type Checkout = v.InferOutput<typeof Checkout>
