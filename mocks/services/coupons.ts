import type { CouponOffer } from '#contract/checkout.ts'
import { fen } from '#contract/money.ts'
import type { Coupon, SlotKind } from '#contract/order.ts'
import { seedCoupons } from '#seed/coupons.ts'

const fits = ({ nextDayOnly }: Coupon, kind: SlotKind): boolean => !nextDayOnly || kind === 'nextDay'

/** What is within reach of goods worth so many fen, brought so; what saves most comes first. */
function within(goodsMinor: number, kind: SlotKind): Coupon[] {
  return seedCoupons
    .filter((coupon) => fits(coupon, kind) && coupon.over.minor <= goodsMinor)
    .toSorted((a, b) => b.off.minor - a.off.minor || a.over.minor - b.over.minor)
}

/** The coupon in the price: the wanted one where it can be used, none for null, else the best. */
export function couponFor(goodsMinor: number, kind: SlotKind, wanted: string | null): Coupon | undefined {
  if (wanted === null) return undefined
  const usable = within(goodsMinor, kind)
  return usable.find(({ id }) => id === wanted) ?? usable[0]
}

/** The next coupon worth more than `worthMore` fen, and what of goods is missing for it. */
export function nextCoupon(goodsMinor: number, kind: SlotKind, worthMore: number) {
  const [coupon] = seedCoupons
    .filter((one) => fits(one, kind) && one.over.minor > goodsMinor && one.off.minor > worthMore)
    .toSorted((a, b) => a.over.minor - b.over.minor)
  return coupon && { coupon, gap: fen(coupon.over.minor - goodsMinor) }
}

/** Every coupon as it looks from here: the best, the usable ones with how much less they save, what is missing, and those for another way. */
export function couponOffers(goodsMinor: number, kind: SlotKind, wanted: string | null): CouponOffer[] {
  const used = couponFor(goodsMinor, kind, wanted)
  const usable = within(goodsMinor, kind)
  const best = usable[0]?.off.minor ?? 0
  const offered = usable.map((coupon, i): CouponOffer => {
    const less = i === 0 ? {} : { less: fen(best - coupon.off.minor) }
    return { coupon, state: i === 0 ? 'best' : 'usable', used: coupon.id === used?.id, ...less }
  })
  const others = seedCoupons.filter((coupon) => !usable.includes(coupon))
  const short = others
    .filter((coupon) => fits(coupon, kind))
    .toSorted((a, b) => a.over.minor - b.over.minor)
    .map((coupon): CouponOffer => ({ coupon, state: 'short', used: false, gap: fen(coupon.over.minor - goodsMinor) }))
  const off = others
    .filter((coupon) => !fits(coupon, kind))
    .map((coupon): CouponOffer => ({ coupon, state: 'off', used: false }))
  return [...offered, ...short, ...off]
}
