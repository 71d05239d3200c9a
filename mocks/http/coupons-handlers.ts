import type { Rain } from '#contract/coupon.ts'
import { couponsOf } from '#services/coupon-list.ts'
import { rainView } from '#services/rain-view.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

function rainIn({ states, now, setup }: Look, rainId: string): Rain {
  const rain = rainView(states.coupons, setup.seed, rainId, now)
  if (!rain) throw new Refused({ code: 'rainUnknown' })
  return rain
}

const couponsIn = ({ states, now, setup }: Look) => couponsOf(states.coupons, now, setup.seed)

/** What is the shopper's, what can be claimed, and what falls. */
export const couponsHandlers: Handlers<'getCoupons' | 'claimCoupon' | 'getRain' | 'openPackets'> = {
  getCoupons: (_input, look) => couponsIn(look),
  claimCoupon: async ({ params: { couponId } }, context) =>
    couponsIn(await context.act('coupons', { type: 'claimCoupon', couponId })),
  getRain: ({ params: { rainId } }, look) => rainIn(look, rainId),
  openPackets: async ({ params: { rainId }, body }, context) => {
    const packets = 'all' in body ? 'all' : body.packets
    return rainIn(await context.act('coupons', { type: 'openPackets', rainId, openId: body.openId, packets }), rainId)
  },
}
