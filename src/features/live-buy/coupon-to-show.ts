import type { Coupon } from '#contract/coupon.ts'
import type { Offer } from '#contract/live-offer.ts'
import type { Room } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'

/**
 * The coupon a room holds out next: the one that came for following since the person came in, or one of the room's that can be had
 * and comes by no other way than taking it.
 */
export function couponToShow(room: Room, coupons: readonly Coupon[], cameAt: Instant): Coupon | undefined {
  const followed = coupons.find(
    ({ kind, scope, state, claimedAt }) =>
      kind === 'follow' &&
      scope.room === room.roomId &&
      state === 'yours' &&
      claimedAt !== undefined &&
      claimedAt >= cameAt,
  )
  if (followed) return followed
  return coupons.find(({ id, kind, state }) => kind !== 'follow' && state === 'toClaim' && room.coupons.includes(id))
}

/** So long before and after a flash sale opens, its room has room for nothing else. */
const rushMs = 60_000

/** Until when a rush lasts that is on at `now`, or about to be; null for none. */
export function rushUntil(offers: readonly Offer[], now: Instant): Instant | null {
  const rush = offers.find(({ kind, opensAt }) => kind === 'flash' && Math.abs(now - opensAt) < rushMs)
  return rush ? rush.opensAt + rushMs : null
}
