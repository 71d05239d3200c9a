import { describe, expect, it } from 'vitest'
import { gtins } from '#seed/shelf-lots.ts'
import { minute, openShopper, storyBasket } from '../support/shopper.ts'

const stockOf = async (world: Awaited<ReturnType<typeof openShopper>>['world'], gtin: string): Promise<number> =>
  (await world.call('getProduct', { params: { gtin } })).product.stock

describe('Placing an order', () => {
  it('turns the basket into an order with a number that can be read aloud, and a trade to pay', async () => {
    const { world, order } = await openShopper()
    const placed = await order()
    expect(placed).toMatchObject({ id: 'LL07-1109-0412', tradeNo: 'LP20261109000412', state: 'awaitingPayment' })
    expect(placed.quote).toMatchObject({
      count: 4,
      goods: { minor: 10_948 },
      discounts: [{ id: 'lane-10-over-99', kind: 'store', off: { minor: 1000 } }],
      total: { minor: 9978 },
    })
    expect(placed.lines.map(({ gtin, quantity, total }) => [gtin, quantity, total.minor])).toEqual([
      [gtins.strawberries, 2, 7980],
      [gtins.pakChoi, 1, 680],
      [gtins.eggs, 1, 2288],
    ])
    expect(await world.call('getBasket')).toEqual({ lines: [], count: 0 })
    const { trade } = await world.call('getCashier', { params: { tradeNo: placed.tradeNo } })
    expect(trade).toEqual({
      no: placed.tradeNo,
      orderId: placed.id,
      buyerId: 'lin-yue',
      status: 'WAIT_BUYER_PAY',
      amount: { minor: 9978, currency: 'CNY' },
      openedAt: placed.placedAt,
      expiresAt: placed.placedAt + 15 * minute,
      refunds: [],
    })
  })

  it('answers a repeated request with the same order, however often and whatever has happened since', async () => {
    const { world, put, wish, pay } = await openShopper()
    await put(storyBasket)
    const request = await wish()
    const first = await world.call('placeOrder', request)
    const facts = await world.facts()
    expect(await world.call('placeOrder', request)).toEqual(first)
    expect(await world.facts()).toEqual(facts)
    await pay(first.tradeNo)
    await world.crank(40 * minute)
    expect(await world.call('placeOrder', request)).toMatchObject({ id: first.id, state: 'delivered' })
    expect((await world.call('getOrders')).orders).toHaveLength(1)
  })

  it('answers two taps at once with one order', async () => {
    const { world, put, wish } = await openShopper()
    await put(storyBasket)
    const request = await wish()
    const [a, b] = await Promise.all([world.call('placeOrder', request), world.call('placeOrder', request)])
    expect(a.id).toBe(b.id)
    expect((await world.facts()).filter(({ kind }) => kind === 'orderPlaced')).toHaveLength(1)
  })

  it('recognises a repeated request after the door was changed on the way', async () => {
    const { world, put, wish, pay } = await openShopper()
    await put(storyBasket)
    const request = await wish()
    const { id, tradeNo } = await world.call('placeOrder', request)
    await pay(tradeNo)
    await world.call('chooseDoor', { params: { orderId: id }, body: { door: 'leave' } })
    expect(await world.call('placeOrder', request)).toMatchObject({ id, door: 'leave' })
  })

  it.each([{ door: 'leave' as const }, { addressId: 'mother' }, { quoteHash: 'another' }])(
    'refuses a request number used again with other content: %o',
    async (change) => {
      const { world, put, wish } = await openShopper()
      await put(storyBasket)
      const request = await wish()
      await world.call('placeOrder', request)
      const refusal = await world.refuse('placeOrder', { body: { ...request.body, ...change } })
      expect(refusal).toEqual({ code: 'requestReused' })
    },
  )

  it('takes a request number with the name of something every object has', async () => {
    const { world, put, wish } = await openShopper()
    for (const requestId of ['__proto__', 'constructor', 'hasOwnProperty']) {
      await put({ [gtins.milk]: 1 })
      const request = await wish({ requestId })
      expect(await world.call('placeOrder', request)).toEqual(await world.call('placeOrder', request))
    }
  })

  it('refuses an empty basket', async () => {
    const { world, wish } = await openShopper()
    expect(await world.refuse('placeOrder', await wish())).toEqual({ code: 'basketEmpty' })
  })

  it('refuses an address it does not know', async () => {
    const { world, put, wish } = await openShopper()
    await put(storyBasket)
    const to = async (addressId: string) => world.refuse('placeOrder', await wish({ addressId }))
    expect(await to('moon')).toEqual({ code: 'addressUnknown' })
  })

  it('refuses a price that is no longer true, and says the true one', async () => {
    const { world, put, wish } = await openShopper()
    await put(storyBasket)
    const request = await wish()
    await put({ [gtins.eggs]: 2 })
    const refusal = await world.refuse('placeOrder', request)
    expect(refusal).toMatchObject({ code: 'quoteStale', quote: { count: 5 } })
    if (refusal.code !== 'quoteStale') return
    const again = { body: { ...request.body, quoteHash: refusal.quote.hash } }
    expect((await world.call('placeOrder', again)).quote).toEqual(refusal.quote)
  })

  it('sells the last ones once, though two tabs saw them', async () => {
    const { world, put, wish } = await openShopper()
    await put({ [gtins.whitePrawns]: await stockOf(world, gtins.whitePrawns) })
    const [mine, theirs] = [await wish(), await wish()]
    await world.call('placeOrder', theirs)
    expect(await world.refuse('placeOrder', mine)).toEqual({ code: 'basketEmpty' })
    expect(await stockOf(world, gtins.whitePrawns)).toBe(0)
    const again = { params: { gtin: gtins.whitePrawns }, body: { quantity: 1 } }
    expect(await world.refuse('setBasketLine', again)).toEqual({ code: 'soldOut', gtin: gtins.whitePrawns })
  })

  it('gives the stock back when the order is cancelled or left unpaid', async () => {
    const { world, order } = await openShopper()
    const before = await stockOf(world, gtins.strawberries)
    const first = await order()
    expect(await stockOf(world, gtins.strawberries)).toBe(before - 2)
    await world.call('closeTrade', { params: { tradeNo: first.tradeNo } })
    expect(await stockOf(world, gtins.strawberries)).toBe(before)
    await order()
    await world.crank(15 * minute)
    expect(await stockOf(world, gtins.strawberries)).toBe(before)
  })

  it('lists orders newest first, finished ones too, each as its page shows it', async () => {
    const { world, order, pay } = await openShopper()
    const first = await order()
    await pay(first.tradeNo)
    await world.crank(40 * minute)
    const second = await order()
    await world.call('closeTrade', { params: { tradeNo: second.tradeNo } })
    const third = await order()
    const { orders } = await world.call('getOrders')
    expect(orders.map(({ id, state }) => [id, state])).toEqual([
      [third.id, 'awaitingPayment'],
      [second.id, 'closed'],
      [first.id, 'delivered'],
    ])
    for (const one of orders) expect(await world.call('getOrder', { params: { orderId: one.id } })).toEqual(one)
  })

  it('does not know orders that were never placed', async () => {
    const { world } = await openShopper()
    for (const orderId of ['LL07-1109-9999', 'constructor', '__proto__']) {
      expect(await world.refuse('getOrder', { params: { orderId } })).toEqual({ code: 'orderUnknown' })
      expect(await world.refuse('getParcel', { params: { orderId } })).toEqual({ code: 'orderUnknown' })
    }
  })
})
