import type { Instant } from '#contract/time.ts'
import type { SeedCoupon } from '#seed/coupons.ts'
import { shanghaiDate, shanghaiInstant } from '#world/calendar.ts'
import { lanternNight } from './sale-calendar.ts'

const dayMs = 24 * 3_600_000

/** From when to when something can be claimed, or used. */
export interface Span {
  from: Instant
  to: Instant
}

/** This year's night, also after it: when its coupons are laid out, when they begin to count, and its end. */
export function festivalSpan(now: Instant): Span & { counts: Instant } {
  const { year } = shanghaiDate(now)
  return {
    from: shanghaiInstant(year, 10, 20, 20),
    counts: shanghaiInstant(year, 11, 1),
    to: shanghaiInstant(year, 11, 12),
  }
}

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
