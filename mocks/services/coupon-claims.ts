import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { SeedCoupon } from '#seed/coupons.ts'
import { openStream } from '#world/stream.ts'
import { festivalSpan, type Span } from './coupon-terms.ts'
import { roomNamed, showsAround } from './show-times.ts'

const minuteMs = 60_000

/** The show in a room that is on at `now`, else the next one. */
function showIn(room: string | undefined, now: Instant): Span {
  const roomId = roomNamed(room ?? '')
  const show = roomId && showsAround(roomId, now).find(({ endsAt }) => now < endsAt)
  return show ? { from: show.startsAt, to: show.endsAt } : { from: now, to: now }
}

/** When a coupon can be claimed: what a room gives out while its show is on, the festival's from the presale to its end. */
export const claimSpan = (coupon: SeedCoupon, now: Instant): Span =>
  coupon.kind === 'live' ? showIn(coupon.room, now) : festivalSpan(now)

/**
 * How many of a limited coupon others have left at `now`: all before the show, fewer and fewer in it, the same for everybody who asks.
 * Undefined for what is not limited.
 */
export function leftOf(coupon: SeedCoupon, seed: string, now: Instant): number | undefined {
  if (coupon.cap === undefined) return undefined
  const { from } = claimSpan(coupon, now)
  const until = openStream(seed, 'coupons', `${coupon.id}:${from}`).int(36, 46) * minuteMs
  const part = Math.min(1, Math.max(0, (now - from) / until))
  return coupon.cap - Math.floor(coupon.cap * (1 - (1 - part) * (1 - part)))
}

/** Why a coupon cannot be claimed at `now`; undefined when it can. */
export function claimRefusal(coupon: SeedCoupon, seed: string, now: Instant): Refusal | undefined {
  const { from, to } = claimSpan(coupon, now)
  if (now < from) return { code: 'couponNotYet', from }
  if (now >= to) return { code: 'couponOver' }
  return leftOf(coupon, seed, now) === 0 ? { code: 'couponGone' } : undefined
}
