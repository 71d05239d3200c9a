import type { Coupon } from '#contract/coupon.ts'
import { fen } from '#contract/money.ts'
import type { HeldCoupon } from './coupon-state.ts'

/** A coupon as the client sees it; `yours` unless told otherwise. */
export function couponView(coupon: HeldCoupon, told: Partial<Coupon> = {}): Coupon {
  const { id, kind, names, off, over, categories, room, nextDayOnly, validFrom, validTo, claimedAt, from } = coupon
  return {
    id,
    kind,
    names,
    off: fen(off),
    over: fen(over),
    scope: { ...(categories && { categories: [...categories] }), ...(room !== undefined && { room }) },
    ...(nextDayOnly && { nextDayOnly }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    state: 'yours',
    ...(claimedAt !== undefined && { claimedAt }),
    ...(from && { from }),
    ...told,
  }
}
