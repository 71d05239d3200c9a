import type { Coupon, Rain } from '#contract/coupon.ts'
import { instantOf } from '#world/calendar.ts'
import type { Shopper } from './shopper.ts'

/** In the middle of the show. */
export const anEvening = '2026-11-09T19:42:00+08:00'

/** Goes to a time of the lane. */
export const goTo = ({ world }: Shopper, iso: string): Promise<unknown> =>
  world.call('setClock', { body: { to: 'instant', at: instantOf(iso) } })

export const couponsIn = async ({ world }: Shopper): Promise<Coupon[]> => (await world.call('getCoupons')).coupons

export const claim = async ({ world }: Shopper, couponId: string): Promise<Coupon | undefined> =>
  (await world.call('claimCoupon', { params: { couponId } })).coupons.find(({ id }) => id === couponId)

/** How a coupon stands; undefined for one that is not told of. */
export const stateOf = async (shopper: Shopper, couponId: string): Promise<Coupon['state'] | undefined> =>
  (await couponsIn(shopper)).find(({ id }) => id === couponId)?.state

/** What comes off the basket, by id, in fen. */
export async function offBasket({ world }: Shopper): Promise<Record<string, number>> {
  const { quote } = await world.call('getCheckout')
  return Object.fromEntries((quote?.discounts ?? []).map(({ id, off }) => [id, off.minor]))
}

export const tonightsRain = 'rain-night-kitchen-2026-11-09'

/** Opens packets of a rain. */
export const open = (
  { world }: Shopper,
  packets: number[] | 'all',
  openId = 'opened-it',
  rainId = tonightsRain,
): Promise<Rain> =>
  world.call('openPackets', {
    params: { rainId },
    body: packets === 'all' ? { openId, all: true } : { openId, packets },
  })
