import { aboard, partOf } from '#world/part.ts'
import type { Service } from '#world/service.ts'
import { type CouponsState, evolveCoupons } from './coupon-state.ts'
import type { States } from './states.ts'

export type CouponsCommand =
  | { type: 'claimCoupon'; couponId: string }
  | { type: 'openPackets'; rainId: string; openId: string; packets: readonly number[] | 'all' }

/** What decides on coupons knows the shows and what falls in them: it comes when one is claimed, or packets are opened. */
const rules = partOf(async () => import('./coupons-rules.ts'))

/**
 * Keeps the shopper's coupons: claimed once, used up by the order whose price they are in, given back when nothing of it stays bought.
 * Refuses couponUnknown, couponNotYet, couponGone, couponOver; of packets rainUnknown, rainNotYet, rainOver, rainOpened for other
 * packets than the first time, and badRequest for one that does not fall yet.
 */
export const couponsService: Service<CouponsState, CouponsCommand, States> = {
  initial: () => ({ claims: {}, usedBy: {}, opened: {} }),
  evolve: evolveCoupons,
  prepare: () => (rules.held() ? undefined : rules.fetch()),
  decide: (state, command, world) =>
    aboard(rules, 'a coupon was claimed before its rules were fetched').decideCoupons(state, command, world),
}
