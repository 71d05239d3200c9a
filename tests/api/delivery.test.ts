import { describe, expect, it } from 'vitest'
import { lonLatOf } from '#domain/local-plane.ts'
import type { Answer } from '#contract/endpoints.ts'
import { memoryStore } from '#world/memory-store.ts'
import { minute, openShopper, type Shopper } from '../support/shopper.ts'

const parcelOf = ({ world }: Shopper, orderId: string): Promise<Answer<'getParcel'>> =>
  world.call('getParcel', { params: { orderId } })

async function paidOrder(shopper: Shopper) {
  const { id, tradeNo } = await shopper.order()
  await shopper.pay(tradeNo)
  return { id, paidAt: await shopper.world.now() }
}

describe('A delivery', () => {
  it('comes from basket to door within thirty minutes, told step by step', async () => {
    const shopper = await openShopper()
    const { id, paidAt } = await paidOrder(shopper)
    const fresh = await parcelOf(shopper, id)
    expect(fresh.step).toBeUndefined()
    expect(fresh.promiseBy).toBeLessThanOrEqual(paidAt + 30 * minute)
    expect(fresh.eta.at).toBeGreaterThanOrEqual(fresh.window.from)
    expect(fresh.eta.at).toBeLessThanOrEqual(fresh.window.to)
    const seen: (string | undefined)[] = []
    for (let passed = 0; passed < 30; passed++) {
      await shopper.world.crank(minute)
      const parcel = await parcelOf(shopper, id)
      if (seen.at(-1) !== parcel.step) seen.push(parcel.step)
      expect([parcel.eta.at, parcel.window]).toEqual([fresh.eta.at, fresh.window])
    }
    expect(seen).toEqual(expect.arrayContaining(['picking', 'riderAtStore', 'pickedUp', 'nearby', 'delivered']))
    const done = await parcelOf(shopper, id)
    expect(done).toMatchObject({
      step: 'delivered',
      bags: [{ kind: 'cold' }],
      rider: { names: { en: 'Zhou Jian' }, vehicle: 'ebike' },
      picker: { names: { en: 'Wen Li' } },
    })
    expect(done.picks.map(({ names, quantity }) => [names.en, quantity])).toEqual([
      ['Strawberries', 2],
      ['Pak choi', 1],
      ['Free-range eggs', 1],
    ])
    expect(await shopper.world.call('getOrder', { params: { orderId: id } })).toMatchObject({
      state: 'delivered',
      deliveredAt: done.deliveredAt,
    })
  })

  it('has no parcel before it is paid', async () => {
    const shopper = await openShopper()
    const { id } = await shopper.order()
    expect(await shopper.world.refuse('getParcel', { params: { orderId: id } })).toEqual({ code: 'orderUnknown' })
  })

  it("shows the way from the bag's leaving on, between the store and the door, and only then", async () => {
    const shopper = await openShopper()
    const { id } = await paidOrder(shopper)
    await shopper.world.crank(9 * minute)
    expect((await parcelOf(shopper, id)).leg).toBeUndefined()
    await shopper.world.crank(3 * minute)
    const {
      leg = [],
      store,
      home,
      eta: { at: eta },
    } = await parcelOf(shopper, id)
    expect(leg[0]).toMatchObject(store)
    expect(leg.at(-1)).toEqual({ ...home, at: eta })
    await shopper.world.crank(30 * minute)
    expect((await parcelOf(shopper, id)).leg).toEqual(leg)
  })

  it('shows the window of paying on the order, and the same one on the parcel', async () => {
    const shopper = await openShopper()
    const placed = await shopper.order()
    await shopper.world.crank(10 * minute)
    await shopper.pay(placed.tradeNo)
    const { window } = await shopper.world.call('getOrder', { params: { orderId: placed.id } })
    expect(window.to - placed.window.to).toBe(10 * minute)
    expect((await parcelOf(shopper, placed.id)).window).toEqual(window)
  })

  it('is the same log for the same seed and acts, whether one looks on or sleeps through it', async () => {
    const tell = async (seed: string, looks: number) => {
      const shopper = await openShopper({ seed })
      await paidOrder(shopper)
      for (let i = 0; i < looks; i++) await shopper.world.crank((40 * minute) / looks)
      return shopper.world.facts()
    }
    const watched = await tell('lantern', 40)
    expect(await tell('lantern', 1)).toEqual(watched)
    expect(await tell('paper', 1)).not.toEqual(watched)
  })

  it('goes on where it was when the world is opened again half way', async () => {
    const store = memoryStore()
    const shopper = await openShopper({ store })
    const { id } = await paidOrder(shopper)
    await shopper.world.crank(15 * minute)
    const before = await parcelOf(shopper, id)
    const again = await openShopper({ store, wallStart: 1_000_000 + 15 * minute })
    expect(await parcelOf(again, id)).toEqual(before)
  })

  it('forgets the ride when time is dragged back, and rides the same way again', async () => {
    const shopper = await openShopper()
    const { id, paidAt } = await paidOrder(shopper)
    await shopper.world.crank(40 * minute)
    const told = await shopper.world.facts()
    await shopper.world.call('rewindWorld', { body: { at: paidAt + 5 * minute } })
    expect((await parcelOf(shopper, id)).step).toBe('onBelt')
    await shopper.world.crank(35 * minute)
    expect(await shopper.world.facts()).toEqual(told)
  })

  it('says honestly that it will be late in a world with a late rider', async () => {
    const shopper = await openShopper({ scenario: 'late-rider' })
    const { id } = await paidOrder(shopper)
    const {
      eta: { at: eta },
      promiseBy,
    } = await parcelOf(shopper, id)
    expect(eta).toBeGreaterThan(promiseBy)
    await shopper.world.crank(eta - (await shopper.world.now()))
    expect((await parcelOf(shopper, id)).step).toBe('atDoor')
  })

  it('takes another wish for the door until the rider is there', async () => {
    const shopper = await openShopper()
    const { world } = shopper
    const { id } = await paidOrder(shopper)
    const choose = (door: 'bell' | 'leave') => ({ params: { orderId: id }, body: { door } })
    expect((await world.call('chooseDoor', choose('leave'))).door).toBe('leave')
    expect((await world.call('getOrder', { params: { orderId: id } })).door).toBe('leave')
    const {
      eta: { at: eta },
    } = await parcelOf(shopper, id)
    await world.crank(eta - (await world.now()))
    expect(await world.refuse('chooseDoor', choose('bell'))).toEqual({ code: 'doorTooLate' })
  })

  it('goes through the district that the map draws', async () => {
    const shopper = await openShopper()
    const { bbox, features } = await shopper.world.call('getDistrict')
    const { id } = await paidOrder(shopper)
    const { store, home } = await parcelOf(shopper, id)
    const [west, south, east, north] = bbox
    for (const point of [store, home]) {
      const [lon, lat] = lonLatOf(point)
      expect(lon > west && lon < east && lat > south && lat < north).toBe(true)
    }
    const stores = features.flatMap(({ properties }) => (properties.layer === 'store' ? [properties.id] : []))
    expect(stores).toContain('store-07')
  })
})
