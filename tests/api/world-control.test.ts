import { describe, expect, it } from 'vitest'
import { AnswerLost, type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { minute, openShopper, rightPin, shopperIn } from '../support/shopper.ts'

/** An order of the story's basket, paid. */
async function bought(world: NodeWorld) {
  const shopper = shopperIn(world)
  const order = await shopper.order()
  await shopper.pay(order.tradeNo)
  return order
}

describe('the hand on the world', () => {
  it('names the field that a request got wrong, and an unknown path in its own words', async () => {
    const shop = await openNodeWorld()
    const body = { quantity: 1.5 }
    expect(await shop.refuse('setBasketLine', { params: { gtin: gtins.strawberries }, body })).toEqual({
      code: 'badRequest',
      field: 'quantity',
    })
    const nowhere = await shop.api({ method: 'GET', path: '/api/nowhere', query: {} })
    expect([nowhere.status, nowhere.body]).toEqual([501, { code: 'unknownRoute' }])
  })

  it('pauses, runs, jumps and goes to what is next', async () => {
    const shop = await openNodeWorld()
    const start = await shop.now()
    await shop.call('setClock', { body: { to: 'rate', rate: 0 } })
    await shop.crank(minute)
    expect(await shop.now()).toBe(start)
    await shop.call('setClock', { body: { to: 'rate', rate: 60 } })
    await shop.crank(minute)
    expect(await shop.now()).toBe(start + 60 * minute)
    expect(await shop.refuse('setClock', { body: { to: 'next' } })).toEqual({ code: 'nothingAhead' })
  })

  it('shows what lies ahead of an order before it has happened, and is right about it', async () => {
    const shop = await openNodeWorld()
    await shop.call('setClock', { body: { to: 'rate', rate: 0 } })
    await bought(shop)
    const { ahead, now } = await shop.call('getWorld')
    expect(ahead.map(({ kind }) => kind)).toContain('parcelDelivered')
    await shop.call('setClock', { body: { to: 'instant', at: now + 60 * minute } })
    const facts = await shop.facts()
    expect(facts.slice(-ahead.length).map(({ at, kind, seq }) => ({ at, kind, seq }))).toEqual(ahead)
  })

  it('drags an order back to before it was placed, and forward again to exactly where it was', async () => {
    const shop = await openNodeWorld()
    const start = await shop.now()
    await shop.crank(5 * minute)
    const order = await bought(shop)
    await shop.crank(12 * minute)
    await shop.call('setClock', { body: { to: 'rate', rate: 0 } })
    const end = await shop.now()
    const before = [await shop.call('getParcel', { params: { orderId: order.id } }), await shop.call('getWallet')]
    const back = await shop.call('rewindWorld', { body: { at: start } })
    expect(await shop.call('getOrders')).toEqual({ orders: [] })
    expect(await shop.call('getBasket')).toMatchObject({ count: 0 })
    expect(back.span.to).toBeGreaterThanOrEqual(end)
    await shop.call('setClock', { body: { to: 'instant', at: end } })
    expect([await shop.call('getParcel', { params: { orderId: order.id } }), await shop.call('getWallet')]).toEqual(
      before,
    )
  })

  it('refuses a command that was meant for the world before a reset', async () => {
    const shop = await openNodeWorld()
    const { epoch } = await shop.call('getSession')
    await shop.call('resetWorld')
    const late = await shop.api({
      method: 'PUT',
      path: '/api/basket/lines/' + gtins.strawberries,
      query: {},
      body: { quantity: 1 },
      epoch,
    })
    expect([late.status, late.body]).toEqual([409, { code: 'worldMoved' }])
  })

  it('resets to the very same opening, and opens a named scenario at its own hour', async () => {
    const shop = await openNodeWorld()
    const opening = await shop.call('getHome')
    await bought(shop)
    await shop.call('resetWorld')
    expect(await shop.call('getHome')).toEqual(opening)
    await shop.call('setScenario', { body: { scenario: 'double-eleven-eve' } })
    const { opensAt } = await shop.call('getFestival')
    expect(opensAt - (await shop.now())).toBe(2 * minute)
    expect(await shop.refuse('setScenario', { body: { scenario: 'nowhere' } })).toEqual({ code: 'scenarioUnknown' })
  })

  it('carries a moment to another phone: acts go over, facts are derived again', async () => {
    const [here, there] = [await openNodeWorld(), await openNodeWorld({ seed: 'other' })]
    const order = await bought(here)
    await here.crank(9 * minute)
    const moment = await here.call('getMoment')
    await there.call('loadMoment', { body: moment })
    expect(await there.facts()).toEqual(await here.facts())
    expect(await there.call('getOrder', { params: { orderId: order.id } })).toEqual(
      await here.call('getOrder', { params: { orderId: order.id } }),
    )
    expect(JSON.stringify(moment)).not.toContain(rightPin)
    const damaged = { ...moment, acts: moment.acts.map((act) => ({ ...act, service: 'nobody' })) }
    expect(await there.refuse('loadMoment', { body: damaged })).toEqual({ code: 'momentUnreadable' })
    const older = { ...moment, acts: moment.acts.map((act) => ({ ...act, command: { type: act.command.type } })) }
    expect(await there.refuse('loadMoment', { body: older })).toEqual({ code: 'momentUnreadable' })
    const otherPay = { type: 'payTrade', tradeNo: order.tradeNo, method: 'balance', pinMatches: true }
    const renamed = moment.acts.map((act) => (act.service === 'pay' ? { ...act, command: otherPay } : act))
    expect(await there.refuse('loadMoment', { body: { ...moment, acts: renamed } })).toEqual({
      code: 'momentUnreadable',
    })
  })

  it('loses the answer and not the deed, and only the answer it was told to lose', async () => {
    const shopper = await openShopper({ scenario: 'unknown-payment' })
    const shop = shopper.world
    const order = await shopper.order()
    const pay = await shopper.payment(order.tradeNo)
    await expect(shop.call('payTrade', pay)).rejects.toBeInstanceOf(AnswerLost)
    expect((await shop.call('payTrade', pay)).trade.status).toBe('TRADE_SUCCESS')
    expect((await shop.facts()).filter(({ kind }) => kind === 'tradePaid')).toHaveLength(1)
  })

  it('answers late when told to be slow, and says nothing of it to the Stage', async () => {
    const shop = await openNodeWorld()
    await shop.call('setFaults', { body: { latencyMs: 2_500 } })
    const before = await shop.now()
    await shop.call('getWorld')
    expect(await shop.now()).toBe(before)
    await shop.call('getHome')
    expect(await shop.now()).toBe(before + 2_500)
  })
})
