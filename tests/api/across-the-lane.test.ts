import { describe, expect, it } from 'vitest'
import { gtins } from '#seed/shelf-lots.ts'
import { goTo, offBasket } from '../support/coupon-hand.ts'
import { openedWith } from '../support/opened-with.ts'
import { hour, openShopper, paidForGoods } from '../support/shopper.ts'

const midnight = '2026-11-11T00:00:00+08:00'
/** Worth 349.00 on a calm day, and 299.00 on the night: strawberries ten times, less what the night takes. */
const strawberries = { [gtins.strawberries]: 10 }

describe('Across the lane', () => {
  it('every 300 take 50 in the two sale windows, and at no other time', async () => {
    const shopper = await openShopper()
    await shopper.put(strawberries)
    expect(await offBasket(shopper)).toEqual({ 'lane-30-over-199': 3000 })
    await goTo(shopper, midnight)
    await shopper.put({ [gtins.pakChoi]: 1 })
    expect(await offBasket(shopper)).toEqual({ 'lane-30-over-199': 3000, 'every-300-50': 5000 })
    await goTo(shopper, '2026-11-12T00:00:00+08:00')
    expect(await offBasket(shopper)).toEqual({ 'lane-30-over-199': 3000 })
  })

  it('says how much is missing for the next fifty, and the basket with exactly that gets them', async () => {
    const shopper = await openShopper()
    await goTo(shopper, midnight)
    await shopper.put(strawberries)
    const { quote } = await shopper.world.call('getCheckout')
    expect(quote?.nudges[0]).toMatchObject({ kind: 'crossStore', gap: { minor: 100 }, off: { minor: 5000 } })
    await shopper.put({ [gtins.pakChoi]: 1 })
    expect(await offBasket(shopper)).toHaveProperty(['every-300-50'], 5000)
  })

  it('takes what the world says, or nothing', async () => {
    const night = async (crossStore: { per: number; minus: number } | null) => {
      const shopper = await openShopper({ scenario: openedWith({ crossStore }) })
      await goTo(shopper, midnight)
      await shopper.put(strawberries)
      const { crossStore: told } = await shopper.world.call('getFestival')
      return { told, off: await offBasket(shopper) }
    }
    expect(await night({ per: 10_000, minus: 1500 })).toMatchObject({
      told: { per: { minor: 10_000 }, minus: { minor: 1500 } },
      off: { 'lane-30-over-199': 3000, 'every-100-15': 3000 },
    })
    expect(await night(null)).toEqual({ told: undefined, off: { 'lane-30-over-199': 3000 } })
  })

  it('a price that was agreed to a moment before midnight is asked again after it', async () => {
    const shopper = await openShopper()
    await goTo(shopper, '2026-11-10T23:59:59+08:00')
    await shopper.put(strawberries)
    const wish = await shopper.wish()
    await shopper.world.crank(1000)
    expect(await shopper.world.refuse('placeOrder', wish)).toMatchObject({
      code: 'quoteStale',
      quote: { lines: [{ why: 'night', unitPrice: { minor: 2990 }, was: { minor: 3990 } }] },
    })
  })

  it('comes back with the goods, piece by piece, to the fen of what was paid for them', async () => {
    const shopper = await openShopper({ scenario: openedWith({ balanceMinor: 100_000 }) })
    const { world, balance } = shopper
    await goTo(shopper, midnight)
    const lines = { ...strawberries, [gtins.pakChoi]: 3, [gtins.eggs]: 1 }
    const order = await shopper.order(lines)
    expect(order.quote.discounts.map(({ kind }) => kind)).toEqual(['store', 'crossStore'])
    const before = await balance()
    await shopper.pay(order.tradeNo)
    await world.crank(12 * hour)
    let no = 0
    const back = (gtin: string, quantity: number) =>
      world.call('refundLines', {
        params: { orderId: order.id },
        body: { refundNo: `piece-${(no += 1)}`, lines: [{ gtin, quantity }], because: 'bruised' },
      })
    const told = await world.call('quoteRefund', {
      params: { orderId: order.id },
      query: { lines: `${gtins.strawberries}:4,${gtins.eggs}:1` },
    })
    expect(told.shares.map(({ id }) => id)).toEqual(['lane-30-over-199', 'every-300-50'])
    expect(told.shares.reduce((sum, { share }) => sum + share.minor, 0)).toBe(told.couponShare.minor)
    await back(gtins.strawberries, 3)
    await back(gtins.pakChoi, 1)
    await back(gtins.eggs, 1)
    await back(gtins.strawberries, 7)
    await back(gtins.pakChoi, 2)
    expect(await balance()).toBe(before - order.quote.total.minor + paidForGoods(order.quote))
  })
})
