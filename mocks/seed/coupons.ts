import { fen } from '#contract/money.ts'
import type { Coupon, SlotKind } from '#contract/order.ts'

/** Coupons the person holds, by what must be spent first. They do not add up. */
export const seedCoupons: readonly Coupon[] = [
  { id: 'van-5-over-59', off: fen(500), over: fen(5900), nextDayOnly: true },
  { id: 'lane-10-over-99', off: fen(1000), over: fen(9900) },
  { id: 'lane-30-over-199', off: fen(3000), over: fen(19900) },
]

/** One paper bag for every order, in fen. */
export const bagMinor = 30
/** Bringing it, in fen: by rider, or by van the next day; and the goods from which it is free. */
export const deliveryMinor: Record<SlotKind, number> = { rider: 600, nextDay: 300 }
export const freeDeliveryFromMinor = 4900
