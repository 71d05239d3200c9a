import * as v from 'valibot'
import { Money } from './money.ts'
import { Names } from './names.ts'
import { Instant } from './time.ts'

/**
 * What a coupon is. `standing` is everybody's and never used up; `store`, `live` and `follow` are claimed; `category` is for goods of some
 * aisles; `packet` came out of a packet rain; `game` was won.
 */
export const CouponKind = v.picklist(['standing', 'store', 'live', 'follow', 'category', 'packet', 'game'])
export type CouponKind = v.InferOutput<typeof CouponKind>

/** Of each of these an order takes one at most, in this order; between `coupon` and `category` comes what goes across the stores. */
export const CouponSlot = v.picklist(['store', 'coupon', 'category', 'packet'])
export type CouponSlot = v.InferOutput<typeof CouponSlot>

export const CouponFrom = v.picklist(['home', 'room', 'follow', 'rain', 'game'])
export type CouponFrom = v.InferOutput<typeof CouponFrom>

/** What it is for; everything where nothing is said. `room` is where it was given out: it may be used anywhere. */
export const CouponScope = v.object({
  categories: v.optional(v.array(v.string())),
  gtins: v.optional(v.array(v.string())),
  room: v.optional(v.string()),
})
export type CouponScope = v.InferOutput<typeof CouponScope>

/**
 * `toClaim`: to be had now. `yours`. `used`: an order has it, and gives it back when nothing of that order stays bought. `over`: it was
 * yours, and its time went by. `gone`: others were quicker.
 */
export const CouponState = v.picklist(['toClaim', 'yours', 'used', 'over', 'gone'])
export type CouponState = v.InferOutput<typeof CouponState>

/** A coupon. `off` is positive, and is taken once goods it is for are worth `over`. */
export const Coupon = v.object({
  id: v.string(),
  kind: CouponKind,
  names: Names,
  off: Money,
  over: Money,
  scope: CouponScope,
  /** Only for what a van brings the next day. */
  nextDayOnly: v.optional(v.literal(true)),
  /** From and to when it can be used; missing for what stands at any time, `validTo` also for what counts from when it is claimed. */
  validFrom: v.optional(Instant),
  validTo: v.optional(Instant),
  /** How many are left for everybody; only of what is limited. */
  left: v.optional(v.number()),
  state: CouponState,
  claimedAt: v.optional(Instant),
  from: v.optional(CouponFrom),
  /** The order that has it. */
  orderId: v.optional(v.string()),
})
export type Coupon = v.InferOutput<typeof Coupon>

export const Coupons = v.object({ coupons: v.array(Coupon) })
export type Coupons = v.InferOutput<typeof Coupons>

/** How many packets fall in a rain, for how many seconds, and how long after it what was hit can still be opened. */
export const packetsInRain = 60
export const rainSeconds = 9
export const rainGraceMs = 10_000

/** One packet on its way down: where (0 left to 1 right), how long after the rain's beginning, how it is turned, how long it falls, and what is in it. */
export const Packet = v.object({
  x: v.number(),
  delayMs: v.number(),
  /** In degrees. */
  turn: v.number(),
  fallMs: v.number(),
  amount: Money,
})
export type Packet = v.InferOutput<typeof Packet>

/** A rain of packets. `places` are the packets by number; `mine` what was opened, once per person. */
export const Rain = v.object({
  rainId: v.string(),
  startsAt: Instant,
  seconds: v.number(),
  packets: v.number(),
  places: v.array(Packet),
  state: v.picklist(['coming', 'falling', 'over']),
  /** Until then what was hit can be opened. */
  opensUntil: Instant,
  mine: v.optional(v.object({ hits: v.number(), amount: Money, couponId: v.string() })),
})
export type Rain = v.InferOutput<typeof Rain>

const OpenId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/))
const PacketNo = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(packetsInRain - 1))

/**
 * The packets that were hit, by number, or `all` for whoever does not want to tap: as many as people hit, drawn by the same odds. The
 * same `openId` and content give the same answer. Nothing hit is nothing opened.
 */
export const OpenPackets = v.union([
  v.strictObject({
    openId: OpenId,
    packets: v.pipe(
      v.array(PacketNo),
      v.minLength(1),
      v.maxLength(packetsInRain),
      v.check((packets) => new Set(packets).size === packets.length),
    ),
  }),
  v.strictObject({ openId: OpenId, all: v.literal(true) }),
])
export type OpenPackets = v.InferOutput<typeof OpenPackets>
