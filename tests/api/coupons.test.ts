import { describe, expect, it } from 'vitest'
import { instantOf } from '#world/calendar.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { anEvening, claim, couponsIn, goTo, offBasket, stateOf } from '../support/coupon-hand.ts'
import { hour, minute, openShopper, paidForGoods, shopperIn, storyBasket } from '../support/shopper.ts'
import { openNodeWorld } from '#hosts/node.ts'

const greens = 'greens-15-over-99'
const live = 'live-kitchen-8-over-59'
const follow = 'follow-kitchen-5-over-39'
/** Enough of fruit and greens for their voucher: strawberries three times. */
const fruit = { [gtins.strawberries]: 3 }

describe('Coupons', () => {
  it('are told of: what everybody has, what can be torn off, and what comes for following', async () => {
    const shopper = await openShopper()
    const told = Object.fromEntries((await couponsIn(shopper)).map(({ id, state }) => [id, state]))
    expect(told).toEqual({
      'van-5-over-59': 'yours',
      'lane-10-over-99': 'yours',
      'lane-30-over-199': 'yours',
      [follow]: 'toClaim',
      'seafood-30-over-199': 'toClaim',
      [greens]: 'toClaim',
    })
  })

  it('that are torn off are yours, once, and come off the next order they are for without being asked', async () => {
    const shopper = await openShopper()
    const { world, put } = shopper
    expect(await claim(shopper, greens)).toMatchObject({ state: 'yours', from: 'home', claimedAt: await world.now() })
    await claim(shopper, greens)
    expect((await world.facts()).filter(({ kind }) => kind === 'couponClaimed')).toHaveLength(1)
    await put(fruit)
    expect(await offBasket(shopper)).toEqual({ 'lane-10-over-99': 1000, [greens]: 1500 })
    await put({ [gtins.strawberries]: 0, [gtins.eggs]: 5 })
    expect(await offBasket(shopper)).toEqual({ 'lane-10-over-99': 1000 })
  })

  it('are used up by the order they came off, and not claimed again', async () => {
    const shopper = await openShopper()
    await claim(shopper, greens)
    const { id, quote } = await shopper.order(fruit)
    expect(quote.discounts.map((discount) => discount.id)).toEqual(['lane-10-over-99', greens])
    expect((await couponsIn(shopper)).find((coupon) => coupon.id === greens)).toMatchObject({
      state: 'used',
      orderId: id,
    })
    expect((await claim(shopper, greens))?.state).toBe('used')
    await shopper.put(fruit)
    expect(await offBasket(shopper)).toEqual({ 'lane-10-over-99': 1000 })
  })

  it.each(['constructor', 'lane-10-over-99', follow, 'packet-rain-night-kitchen-2026-11-09', 'x'.repeat(300)])(
    'cannot be claimed that are none to claim: %s',
    async (couponId) => {
      const { world } = await openShopper()
      expect(await world.refuse('claimCoupon', { params: { couponId } })).toEqual({ code: 'couponUnknown' })
      expect(await world.facts()).toEqual([])
    },
  )

  it('that are not wanted stay with you', async () => {
    const shopper = await openShopper()
    await claim(shopper, greens)
    await shopper.put(fruit)
    const { choices, coupons } = await shopper.world.call('chooseCheckout', { body: { voucherId: null } })
    expect(choices.voucherId).toBeNull()
    expect(coupons.find(({ coupon }) => coupon.id === greens)).toMatchObject({ slot: 'category', used: false })
    await shopper.world.call('placeOrder', await shopper.wish())
    expect(await stateOf(shopper, greens)).toBe('yours')
    // The next order is asked anew.
    await shopper.put(fruit)
    expect(await offBasket(shopper)).toHaveProperty([greens], 1500)
  })
})

describe('A used coupon', () => {
  const bought = async () => {
    const shopper = await openShopper()
    await claim(shopper, greens)
    const order = await shopper.order(fruit)
    expect(await stateOf(shopper, greens)).toBe('used')
    return { ...shopper, shopper, order }
  }

  it('is given back when the order is cancelled before it is paid', async () => {
    const { shopper, world, order } = await bought()
    await world.call('cancelOrder', { params: { orderId: order.id } })
    expect(await stateOf(shopper, greens)).toBe('yours')
    await shopper.put(fruit)
    expect(await offBasket(shopper)).toHaveProperty([greens], 1500)
  })

  it('is given back when nobody pays in time', async () => {
    const { shopper, world } = await bought()
    await world.crank(15 * minute - 1000)
    expect(await stateOf(shopper, greens)).toBe('used')
    await world.crank(1000)
    expect(await stateOf(shopper, greens)).toBe('yours')
  })

  it('is given back when a paid order is cancelled whole, and all of its money with it', async () => {
    const { shopper, world, order, pay, balance } = await bought()
    const before = await balance()
    await pay(order.tradeNo)
    expect(await stateOf(shopper, greens)).toBe('used')
    await world.call('cancelOrder', { params: { orderId: order.id } })
    expect(await stateOf(shopper, greens)).toBe('yours')
    expect(await balance()).toBe(before)
  })

  it('stays used when the order was brought, also when every piece of it is sent back', async () => {
    const { shopper, world, order, pay, balance } = await bought()
    const before = await balance()
    await pay(order.tradeNo)
    await world.crank(hour)
    const refund = (refundNo: string) =>
      world.call('refundLines', {
        params: { orderId: order.id },
        body: { refundNo, lines: [{ gtin: gtins.strawberries, quantity: 1 }], because: 'bruised' },
      })
    for (const no of ['a', 'b', 'c']) await refund(no)
    const { total } = order.quote
    expect(await balance()).toBe(before - total.minor + paidForGoods(order.quote))
    expect(await stateOf(shopper, greens)).toBe('used')
  })
})

describe('A coupon of the room', () => {
  it('is given out while the show is on, fewer and fewer of it, and then is gone', async () => {
    const shopper = await openShopper()
    const refused = () => shopper.world.refuse('claimCoupon', { params: { couponId: live } })
    expect(await refused()).toEqual({ code: 'couponNotYet', from: instantOf('2026-11-09T19:30:00+08:00') })
    await goTo(shopper, '2026-11-09T19:30:00+08:00')
    const left = async () => (await couponsIn(shopper)).find(({ id }) => id === live)?.left
    expect(await left()).toBe(300)
    await goTo(shopper, anEvening)
    const atNight = await left()
    expect(atNight).toBeLessThan(300)
    expect(atNight).toBeGreaterThan(100)
    await goTo(shopper, '2026-11-09T20:20:00+08:00')
    expect(await stateOf(shopper, live)).toBe('gone')
    expect(await refused()).toEqual({ code: 'couponGone' })
  })

  it('counts for a day, one less is left for the others, and then it is over', async () => {
    const shopper = await openShopper()
    await goTo(shopper, anEvening)
    const before = (await couponsIn(shopper)).find(({ id }) => id === live)?.left ?? 0
    const mine = await claim(shopper, live)
    expect(mine).toMatchObject({ state: 'yours', left: before - 1, validTo: instantOf('2026-11-10T19:42:00+08:00') })
    await shopper.put(storyBasket)
    expect(await offBasket(shopper)).toEqual({ 'lane-10-over-99': 1000, [live]: 800 })
    const wish = await shopper.wish()
    await goTo(shopper, '2026-11-10T19:42:00+08:00')
    expect(await stateOf(shopper, live)).toBe('over')
    // Agreed to while it still counted: the price without it is shown first.
    expect(await shopper.world.refuse('placeOrder', wish)).toMatchObject({ code: 'quoteStale' })
    expect(await shopper.world.refuse('claimCoupon', { params: { couponId: live } })).toEqual({ code: 'couponOver' })
  })

  it('comes for following, the first time', async () => {
    const shopper = await openShopper()
    await goTo(shopper, anEvening)
    const set = (on: boolean) =>
      shopper.world.call('followHost', { params: { roomId: 'kitchen' }, body: { follow: on } })
    await set(true)
    await shopper.put({ [gtins.strawberries]: 1, [gtins.pakChoi]: 1 })
    expect(await offBasket(shopper)).toEqual({ [follow]: 500 })
    await shopper.world.call('placeOrder', await shopper.wish())
    await set(false)
    await set(true)
    expect(await stateOf(shopper, follow)).toBe('used')
  })
})

describe('In a second tab', () => {
  it('a coupon is claimed once and used once: the other order is asked again without it', async () => {
    const one = await openShopper()
    const two = shopperIn(await openNodeWorld({ store: one.world.store }))
    await Promise.all([claim(one, greens), claim(two, greens)])
    expect((await one.world.facts()).filter(({ kind }) => kind === 'couponClaimed')).toHaveLength(1)
    await one.put(fruit)
    const [mine, theirs] = [await one.wish(), await two.wish({ requestId: 'the-other-tab' })]
    expect((await one.world.call('placeOrder', mine)).quote.discounts).toHaveLength(2)
    await two.put(fruit)
    const refused = await two.world.refuse('placeOrder', theirs)
    expect(refused).toMatchObject({ code: 'quoteStale', quote: { discounts: [{ id: 'lane-10-over-99' }] } })
  })
})
