import { describe, expect, it } from 'vitest'
import type { Input } from '#contract/endpoints.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { hour, minute, openShopper, type Shopper, storyBasket } from '../support/shopper.ts'

const choose = ({ world }: Shopper, body: Input<'chooseCheckout'>['body']) => world.call('chooseCheckout', { body })
const look = ({ world }: Shopper) => world.call('getCheckout')

async function withBasket(lines = storyBasket, options: Parameters<typeof openShopper>[0] = {}): Promise<Shopper> {
  const shopper = await openShopper(options)
  await shopper.put(lines)
  return shopper
}

/** The first open time of a kind that has a time of its own. */
async function aTime(shopper: Shopper, kind: 'rider' | 'nextDay') {
  const { slots } = await look(shopper)
  const slot = slots.find((one) => one.kind === kind && one.state === 'open' && one.id !== 'asap')
  if (!slot) throw new Error(`no ${kind} is open`)
  return slot
}

describe('The checkout keeps what was chosen', () => {
  const wanted = { substitution: 'refund', couponId: null, note: 'Leave it with the guard', door: 'leave' } as const

  it('over a reload, in a second tab, and back to before when time is dragged back', async () => {
    const shopper = await withBasket()
    const before = await look(shopper)
    const at = await shopper.world.now()
    await shopper.world.crank(minute)
    const { id: slotId } = await aTime(shopper, 'rider')
    const { choices } = await choose(shopper, { ...wanted, slotId })
    const best = { clippedId: 'best', voucherId: 'best', packetId: 'best' }
    expect(choices).toEqual({ ...wanted, ...best, slotId })
    const tab = await openShopper({ store: shopper.world.store, wallStart: 1_000_000 + minute })
    expect((await look(tab)).choices).toEqual(choices)
    expect((await look(tab)).quote).toEqual((await look(shopper)).quote)
    await shopper.world.call('rewindWorld', { body: { at } })
    expect((await look(shopper)).choices).toEqual(before.choices)
  })

  it('one by one, and says nothing again about what is so already', async () => {
    const shopper = await withBasket()
    await choose(shopper, { note: 'Ring twice' })
    await choose(shopper, { door: 'leave' })
    await choose(shopper, { door: 'leave', note: 'Ring twice' })
    expect((await look(shopper)).choices).toMatchObject({ note: 'Ring twice', door: 'leave', substitution: 'ask' })
    expect((await shopper.world.facts()).filter(({ kind }) => kind === 'checkoutChosen')).toHaveLength(2)
  })

  it('on the order it is placed with; then only the habits stay', async () => {
    const shopper = await withBasket()
    const { id: slotId, window } = await aTime(shopper, 'rider')
    await choose(shopper, { ...wanted, slotId })
    const { id } = await shopper.world.call('placeOrder', await shopper.wish({ door: 'leave' }))
    expect(await shopper.world.call('getOrder', { params: { orderId: id } })).toMatchObject({
      slotId,
      slotKind: 'rider',
      window,
      substitution: 'refund',
      note: 'Leave it with the guard',
      door: 'leave',
      quote: { total: { minor: 10_978 } },
    })
    expect((await look(shopper)).choices).toEqual({
      slotId: 'asap',
      substitution: 'refund',
      couponId: 'best',
      clippedId: 'best',
      voucherId: 'best',
      packetId: 'best',
      note: '',
      door: 'leave',
    })
  })

  it.each(['4242 4242 4242 4242', 'my card is 4242-4242-4242-4242, thanks', '４２４２４２４２４２４２４２４２'])(
    'but never a card number in the note: %s',
    async (note) => {
      const shopper = await withBasket()
      const facts = await shopper.world.facts()
      expect(await shopper.world.refuse('chooseCheckout', { body: { note } })).toEqual({ code: 'noteHasCard' })
      expect(await shopper.world.facts()).toEqual(facts)
      const kept = JSON.stringify([await shopper.world.call('getLog'), await shopper.world.call('getMoment')])
      expect(kept.normalize('NFKC')).not.toContain('4242')
    },
  )

  it.each([
    [{ note: 'x'.repeat(121) }, { code: 'badRequest', field: 'note' }],
    [{ substitution: 'swap' }, { code: 'badRequest', field: 'substitution' }],
    [{ door: 'window' }, { code: 'badRequest', field: 'door' }],
    [{ couponId: 'constructor' }, { code: 'couponUnknown' }],
    // Nobody has claimed it, and it is of another kind.
    [{ clippedId: 'live-kitchen-8-over-59' }, { code: 'couponUnknown' }],
    [{ packetId: 'lane-10-over-99' }, { code: 'couponUnknown' }],
  ])('and refuses %o', async (body, refusal) => {
    const shopper = await withBasket()
    expect(await shopper.world.refuse('chooseCheckout', { body: body as object })).toEqual(refusal)
  })
})

describe('The price of the checkout', () => {
  it('explains every coupon: the one used, a worse one, and what is missing', async () => {
    const shopper = await withBasket()
    expect((await look(shopper)).coupons).toMatchObject([
      { coupon: { id: 'lane-10-over-99' }, state: 'best', used: true },
      { coupon: { id: 'lane-30-over-199' }, state: 'short', used: false, gap: { minor: 8952 } },
      { coupon: { id: 'van-5-over-59' }, state: 'off', used: false },
    ])
    const { slots } = await look(shopper)
    const van = slots.find(({ kind, state }) => kind === 'nextDay' && state === 'open')!
    const { coupons } = await choose(shopper, { slotId: van.id, couponId: 'van-5-over-59' })
    expect(coupons).toMatchObject([
      { coupon: { id: 'lane-10-over-99' }, state: 'best', used: false },
      { coupon: { id: 'van-5-over-59' }, state: 'usable', used: true, less: { minor: 500 } },
      { coupon: { id: 'lane-30-over-199' }, state: 'short' },
    ])
    expect((await look(shopper)).quote).toMatchObject({
      discounts: [{ id: 'van-5-over-59', off: { minor: 500 } }],
      total: { minor: 10_478 },
    })
  })

  it('takes no coupon when none is wanted, and the best again when the wanted one is out of reach', async () => {
    const shopper = await withBasket()
    expect((await choose(shopper, { couponId: null })).quote?.total.minor).toBe(10_978)
    const { quote } = await choose(shopper, { couponId: 'lane-30-over-199' })
    expect(quote?.discounts.map(({ id }) => id)).toEqual(['lane-10-over-99'])
  })

  it('is asked for anew when anything in it changed since it was seen, in whatever tab', async () => {
    const shopper = await withBasket()
    const { id: slotId } = await aTime(shopper, 'nextDay')
    for (const change of [{ couponId: null }, { slotId }, { substitution: 'refund' as const }, { note: 'Ring' }]) {
      const seen = await shopper.wish()
      const tab = await openShopper({ store: shopper.world.store })
      await choose(tab, change)
      const refusal = await shopper.world.refuse('placeOrder', seen)
      expect(refusal).toMatchObject({ code: 'quoteStale', quote: (await look(shopper)).quote })
    }
    const { quote } = await look(shopper)
    expect((await shopper.world.call('placeOrder', await shopper.wish())).quote).toEqual(quote)
  })

  it('does not grow old by itself while it is for as soon as possible', async () => {
    const shopper = await withBasket()
    const seen = await shopper.wish()
    await shopper.world.crank(50 * minute)
    expect(await shopper.world.call('placeOrder', seen)).toMatchObject({ state: 'awaitingPayment' })
  })
})

describe('A time of arrival', () => {
  it('is carried out inside its half-hour, and tracking says so from the start', async () => {
    const shopper = await withBasket()
    const { id: slotId, window } = await aTime(shopper, 'rider')
    await choose(shopper, { slotId })
    const { id, tradeNo } = await shopper.world.call('placeOrder', await shopper.wish())
    await shopper.pay(tradeNo)
    const parcel = () => shopper.world.call('getParcel', { params: { orderId: id } })
    const fresh = await parcel()
    expect(fresh).toMatchObject({ by: 'rider', planned: true, window, promiseBy: window.to })
    await shopper.world.crank(minute)
    expect((await parcel()).step).toBe('accepted')
    await shopper.world.crank(window.to - (await shopper.world.now()))
    const done = await parcel()
    expect(done).toMatchObject({ eta: { at: fresh.eta.at }, window })
    expect(done.eta.at).toBeGreaterThanOrEqual(window.from)
    expect(done.eta.at).toBeLessThanOrEqual(window.to)
    expect(await shopper.world.call('getOrder', { params: { orderId: id } })).toMatchObject({
      state: 'delivered',
      window,
    })
  })

  it('is the next day by van for an address that is too far, delivered in its two hours', async () => {
    const shopper = await withBasket()
    await shopper.world.call('chooseAddress', { body: { addressId: 'work' } })
    const { slot, window } = await look(shopper)
    const { id, tradeNo } = await shopper.world.call('placeOrder', await shopper.wish())
    await shopper.pay(tradeNo)
    const { by, eta } = await shopper.world.call('getParcel', { params: { orderId: id } })
    expect([slot.kind, by]).toEqual(['nextDay', 'nextDay'])
    expect(eta.at).toBeGreaterThanOrEqual(window.from)
    await shopper.world.crank(window.to - (await shopper.world.now()))
    const done = await shopper.world.call('getParcel', { params: { orderId: id } })
    expect(done).toMatchObject({ step: 'delivered', eta: { at: eta.at }, rider: { vehicle: 'van' } })
    expect(done.deliveredAt).toBeLessThanOrEqual(window.to)
  })

  it('fills up: the last place goes once, and whoever saw it open is offered the others', async () => {
    const shopper = await withBasket({ [gtins.pakChoi]: 1 })
    const { id: slotId } = await aTime(shopper, 'rider')
    const takes = async (): Promise<boolean> => {
      await shopper.put({ [gtins.pakChoi]: 1 })
      const { slots } = await look(shopper)
      return slots.some(({ id, state }) => id === slotId && state === 'open')
    }
    let seen = await shopper.wish()
    while (await takes()) {
      await choose(shopper, { slotId })
      seen = await shopper.wish()
      await shopper.world.call('placeOrder', seen)
      await shopper.put({ [gtins.pakChoi]: 1 })
      await shopper.world.call('chooseCheckout', { body: { note: '' } })
    }
    expect(await shopper.world.refuse('chooseCheckout', { body: { slotId } })).toMatchObject({ code: 'slotGone' })
    // Given up, its place is free again.
    const [last] = (await shopper.world.call('getOrders')).orders
    await shopper.world.call('closeTrade', { params: { tradeNo: last!.tradeNo } })
    expect((await choose(shopper, { slotId })).slot.id).toBe(slotId)
  })

  it('that is gone when Pay is pressed is refused with the times there are, and the checkout says it is lost', async () => {
    const shopper = await withBasket()
    const { id: slotId, window } = await aTime(shopper, 'rider')
    await choose(shopper, { slotId })
    const seen = await shopper.wish()
    await shopper.world.crank(window.from - 44 * minute - (await shopper.world.now()))
    const refusal = await shopper.world.refuse('placeOrder', seen)
    const { slots, slotLost, slot } = await look(shopper)
    expect(refusal).toEqual({ code: 'slotGone', slots })
    expect([slotLost, slot.id]).toEqual([true, 'asap'])
    expect(await shopper.world.call('placeOrder', await shopper.wish())).toMatchObject({ slotId: 'asap' })
  })

  it('begins anew when the address does', async () => {
    const shopper = await withBasket()
    const { id: slotId } = await aTime(shopper, 'nextDay')
    await choose(shopper, { slotId })
    await shopper.world.call('chooseAddress', { body: { addressId: 'mother' } })
    expect((await look(shopper)).choices.slotId).toBe('asap')
  })

  it('of yesterday is nobody’s today', async () => {
    const shopper = await withBasket()
    const { id: slotId } = await aTime(shopper, 'nextDay')
    await choose(shopper, { slotId })
    await shopper.world.crank(40 * hour)
    expect(await look(shopper)).toMatchObject({ slotLost: true, slot: { id: 'asap' } })
    expect(await shopper.world.refuse('chooseCheckout', { body: { slotId: 'rider-12' } })).toMatchObject({
      code: 'slotGone',
    })
  })
})

describe('A guest', () => {
  const guest = { email: 'chen.wei@lane.example', name: 'Chen Wei', phone: '138 0013 8000' }

  it('buys without an account; the log knows only a masked e-mail and phone', async () => {
    const shopper = await withBasket()
    const placed = await shopper.world.call('placeOrder', await shopper.wish({ guest }))
    expect(placed.guest).toEqual({ email: 'che···@lane.example', name: 'Chen Wei' })
    expect((await shopper.world.facts()).find(({ kind }) => kind === 'orderPlaced')).toMatchObject({ buyerId: 'guest' })
    const kept = JSON.stringify([await shopper.world.call('getLog'), await shopper.world.call('getMoment')])
    expect(kept).toContain('che···@lane.example')
    for (const secret of ['chen.wei', '0013 8000', '13800138000']) expect(kept).not.toContain(secret)
  })

  it('is the same guest when the request is repeated, and another one is another request', async () => {
    const shopper = await withBasket()
    const wish = await shopper.wish({ guest })
    const placed = await shopper.world.call('placeOrder', wish)
    expect(await shopper.world.call('placeOrder', wish)).toEqual(placed)
    const other = { body: { ...wish.body, guest: { ...guest, email: 'else@lane.example' } } }
    expect(await shopper.world.refuse('placeOrder', other)).toEqual({ code: 'requestReused' })
  })

  it.each([
    [{ email: 'not an address' }, 'guest.email'],
    [{ name: ' ' }, 'guest.name'],
    [{ phone: '1' }, 'guest.phone'],
  ])('is told which field is wrong: %o', async (change, field) => {
    const shopper = await withBasket()
    const refusal = await shopper.world.refuse('placeOrder', await shopper.wish({ guest: { ...guest, ...change } }))
    expect(refusal).toEqual({ code: 'badRequest', field })
  })
})
