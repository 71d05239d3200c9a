import { packetsInRain, type Rain, rainSeconds } from '#contract/coupon.ts'
import type { Instant } from '#contract/time.ts'
import type { CouponsState } from './coupon-state.ts'
import { ownEntry } from './own-entry.ts'
import { packetsOf, rainOf } from './rain-plan.ts'

/** A rain as it is at `now`, and what was opened in it. Undefined for none of the programme. */
export function rainView({ opened }: CouponsState, seed: string, rainId: string, now: Instant): Rain | undefined {
  const rain = rainOf(rainId)
  if (!rain) return undefined
  const { startsAt, endsAt, opensUntil } = rain
  const mine = ownEntry(opened, rainId)
  return {
    rainId,
    startsAt,
    seconds: rainSeconds,
    packets: packetsInRain,
    places: packetsOf(seed, rainId),
    state: now < startsAt ? 'coming' : now < endsAt ? 'falling' : 'over',
    opensUntil,
    ...(mine && { mine: { hits: mine.packets.length, amount: mine.amount, couponId: mine.couponId } }),
  }
}
