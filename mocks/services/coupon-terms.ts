import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import type { SeedCoupon } from '#seed/coupons.ts'
import { shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import { openStream } from '#world/stream.ts'
import { lanternNight } from './sale-calendar.ts'
import { roomNamed, showsAround } from './show-times.ts'

const dayMs = 24 * 3_600_000
const minuteMs = 60_000

/** From when to when something can be claimed, or used. */
interface Span {
  from: Instant
  to: Instant
}

/** This year's night, also after it: when its coupons are laid out, when they begin to count, and its end. */
function festivalSpan(now: Instant): Span & { counts: Instant } {
  const { year } = shanghaiDate(now)
  return {
    from: shanghaiInstant(year, 10, 20, 20),
    counts: shanghaiInstant(year, 11, 1),
    to: shanghaiInstant(year, 11, 12),
  }
}

/** The show in a room that is on at `now`, else the next one. */
function showIn(room: string | undefined, now: Instant): Span {
  const roomId = roomNamed(room ?? '')
  const show = roomId && showsAround(roomId, now).find(({ endsAt }) => now < endsAt)
  return show ? { from: show.startsAt, to: show.endsAt } : { from: now, to: now }
}

/** When a coupon can be claimed: what a room gives out while its show is on, the festival's from the presale to its end. */
export const claimSpan = (coupon: SeedCoupon, now: Instant): Span =>
  coupon.kind === 'live' ? showIn(coupon.room, now) : festivalSpan(now)

/** When a coupon that is claimed at `at` counts: a room's for a day, for following a week, the festival's in its sale weeks. */
export function validOf(coupon: SeedCoupon, at: Instant): { validFrom: Instant; validTo: Instant } {
  if (coupon.kind === 'live') return { validFrom: at, validTo: at + dayMs }
  if (coupon.kind === 'category') {
    const { counts, to } = festivalSpan(at)
    return { validFrom: counts, validTo: to }
  }
  return { validFrom: at, validTo: at + 7 * dayMs }
}

/** What was won or caught counts until the end of Lantern Night; in the rest of the year for a week. */
export function wonUntil(at: Instant): Instant {
  const { endsAt } = lanternNight(at)
  return endsAt - at <= 30 * dayMs ? endsAt : at + 7 * dayMs
}

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
