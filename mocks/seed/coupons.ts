import { fen } from '#contract/money.ts'
import type { Coupon } from '#contract/order.ts'

/** Coupons the person holds, by what must be spent first. The best one within reach is applied; they do not add up. */
export const seedCoupons: readonly Coupon[] = [
  { id: 'lane-10-over-99', off: fen(1000), over: fen(9900) },
  { id: 'lane-30-over-199', off: fen(3000), over: fen(19900) },
]

/** One paper bag for every order, in fen. */
export const bagMinor = 30
/** The ride, in fen, and the goods from which it is free. */
export const deliveryMinor = 600
export const freeDeliveryFromMinor = 4900
