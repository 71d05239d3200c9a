import type { Coupon, Coupons } from '#contract/coupon.ts'
import type { Instant } from '#contract/time.ts'
import { type SeedCoupon, seedCoupons } from '#seed/coupons.ts'
import { claimSpan, leftOf } from './coupon-claims.ts'
import { type CouponsState, claimedCoupon, seedCouponOf, standingCoupons } from './coupon-state.ts'
import { validOf } from './coupon-terms.ts'
import { couponView } from './coupon-view.ts'

/**
 * Every coupon there is for the shopper at `now`: what is theirs first, what ends soonest before the rest, then what can be claimed, then
 * what is used, over or gone. What comes for following is to be claimed by following. `seed` is the world's.
 */
export function couponsOf(state: CouponsState, now: Instant, seed: string): Coupons {
  const { claims, usedBy } = state
  const claimed = Object.entries(claims).flatMap(([id, claim]) => {
    const coupon = claimedCoupon(id, claim)
    if (!coupon) return []
    const orderId = usedBy[id]
    if (orderId !== undefined) return [couponView(coupon, { state: 'used', orderId })]
    return [couponView(coupon, { state: now < claim.validTo ? 'yours' : 'over', ...leftFor(id, seed, now, 1) })]
  })
  const open = seedCoupons
    .filter(({ id, kind }) => kind !== 'standing' && !claims[id])
    .flatMap((coupon) => offeredNow(coupon, now, seed))
  const rank = { yours: 0, toClaim: 1, used: 2, over: 3, gone: 4 }
  const all = [...standingCoupons.map((coupon) => couponView(coupon)), ...claimed, ...open]
  return {
    coupons: all.toSorted(
      (a, b) => rank[a.state] - rank[b.state] || (a.validTo ?? Infinity) - (b.validTo ?? Infinity) || 0,
    ),
  }
}

function offeredNow(coupon: SeedCoupon, now: Instant, seed: string): Coupon[] {
  if (coupon.kind === 'follow') return [couponView(coupon, { state: 'toClaim' })]
  const { from, to } = claimSpan(coupon, now)
  if (now < from || now >= to) return []
  const left = leftFor(coupon.id, seed, now, 0)
  const valid = coupon.kind === 'live' ? {} : validOf(coupon, now)
  return [couponView(coupon, { ...valid, ...left, state: left.left === 0 ? 'gone' : 'toClaim' })]
}

/** How many are left for everybody, less the shopper's own. */
function leftFor(couponId: string, seed: string, now: Instant, mine: number): { left?: number } {
  const coupon = seedCouponOf(couponId)
  const left = coupon && leftOf(coupon, seed, now)
  return left === undefined ? {} : { left: Math.max(0, left - mine) }
}
