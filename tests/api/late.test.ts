import { describe, expect, it } from 'vitest'
import type { IncidentKind } from '#contract/incident.ts'
import { type OnTheWay, onTheWay } from '../support/on-the-way.ts'
import { minute } from '../support/shopper.ts'

const riding = async (change: Parameters<typeof onTheWay>[0] = {}): Promise<OnTheWay> => {
  const way = await onTheWay(change)
  await way.until('parcelPickedUp')
  await way.world.crank(3 * minute)
  return way
}

describe('a parcel that is late', () => {
  it.each([
    ['lorry', 'a lorry in the street', 15],
    ['flatTyre', 'a flat tyre', 15],
  ] as const)(
    'by %s comes by another way of which the reason is said, and the shopper is paid for the wait',
    async (kind, _why, minutes) => {
      const way = await riding()
      const before = await way.parcel()
      const at = await way.world.now()
      await way.strike(kind, minutes)
      const struck = await way.parcel()
      expect(struck.eta).toMatchObject({ because: kind, since: at })
      expect(struck.eta.at - before.eta.at).toBe(minutes * minute)
      expect(struck.trouble).toEqual({ code: kind, at })
      expect(struck.promise).toEqual(before.promise)
      expect(struck.lateBy).toBe(struck.eta.at - struck.promise.by)
      // What was ridden stays ridden, and the new way ends at the same door.
      expect(struck.leg?.at(-1)).toMatchObject(struck.home)
      expect(struck.leg?.filter((fix) => fix.at < at)).toEqual(before.leg?.filter((fix) => fix.at < at))
      await way.until('parcelDelivered')
      const [door] = await way.facts('riderReachedDoor')
      expect(door?.at).toBe(struck.eta.at)
      expect((await way.facts('waitMoneyPaid')).map(({ tier }) => tier)).toEqual([1, 2])
      expect(await way.balance()).toBe(way.before - way.order.quote.total.minor + 1_000)
      expect((await way.parcel()).history.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['delayed', 'waitMoney']),
      )
      await way.balanced()
    },
  )

  it('is ridden round a lorry by other streets, not stood out before it', async () => {
    const way = await riding()
    const { leg: before = [] } = await way.parcel()
    await way.strike('lorry')
    const { leg = [] } = await way.parcel()
    const known = new Set(before.map(({ x, y }) => `${x} ${y}`))
    expect(leg.filter(({ x, y }) => !known.has(`${x} ${y}`)).length).toBeGreaterThan(2)
  })

  it('makes other people’s doors on the way later too', async () => {
    const way = await riding()
    const stops = (await way.parcel()).rider?.stops ?? []
    await way.strike('flatTyre', 10)
    const later = (await way.parcel()).rider?.stops ?? []
    const now = await way.world.now()
    expect(stops.some(({ at }) => at > now)).toBe(true)
    const seconds = (ms: number): number => Math.round(ms / 1000)
    expect(later.map(({ at }) => seconds(at))).toEqual(stops.map(({ at }) => seconds(at > now ? at + 10 * minute : at)))
  })

  it('waits below for a slow lift, and says so when it does', async () => {
    const way = await riding()
    const { eta } = await way.parcel()
    await way.strike('slowLift', 5)
    expect((await way.parcel()).trouble).toBeUndefined()
    const delayed = await way.until('rideDelayed')
    expect(delayed).toMatchObject({ reason: 'slowLift', at: eta.at - 20_000 })
    expect((await way.until('riderReachedDoor')).at).toBe(eta.at + 5 * minute)
  })

  it('meets each thing once, and several one after the other', async () => {
    const way = await riding()
    const { eta } = await way.parcel()
    await way.strike('lorry', 10)
    await way.strike('lorry', 10)
    await way.strike('flatTyre', 10)
    await way.strike('slowLift', 2)
    await way.until('parcelDelivered')
    expect((await way.facts('rideDelayed')).map(({ reason }) => reason)).toEqual(['lorry', 'flatTyre', 'slowLift'])
    expect((await way.facts('riderReachedDoor'))[0]?.at).toBe(eta.at + 22 * minute)
    await way.balanced()
  })

  it('cannot meet what is behind it', async () => {
    const way = await onTheWay()
    const offered = async (): Promise<IncidentKind[]> =>
      (await way.world.call('getWorld')).incidents.find(({ orderId }) => orderId === way.order.id)?.kinds ?? []
    const refused = (kind: IncidentKind) =>
      way.world.refuse('declareIncident', { body: { kind, orderId: way.order.id } })
    expect(await offered()).toEqual(['itemGone', 'noRider', 'rainNow'])
    expect(await refused('lorry')).toEqual({ code: 'incidentNotNow' })
    await way.until('parcelPickedUp')
    expect(await offered()).toEqual([
      'lorry',
      'flatTyre',
      'riderQuiet',
      'slowLift',
      'wrongAddress',
      'unreachable',
      'refused',
      'rainNow',
    ])
    await way.strike('refused')
    expect(await offered()).not.toContain('unreachable')
    await way.until('parcelReturned')
    expect(await offered()).toEqual([])
    expect(await refused('itemGone')).toEqual({ code: 'incidentNotNow' })
  })
})

describe('rain that begins on the way', () => {
  it('makes the ride longer, says so, and leaves the promise as it was', async () => {
    const way = await riding()
    const { eta, promise } = await way.parcel()
    await way.strike('rainNow')
    const wet = await way.parcel()
    expect(wet.eta).toMatchObject({ at: eta.at + 6 * minute, because: 'rain' })
    expect([wet.promise, wet.trouble?.code]).toEqual([promise, 'rain'])
    expect(promise.because).toBeUndefined()
    await way.until('parcelDelivered')
    expect(await way.facts('waitMoneyPaid')).toHaveLength(1)
    await way.balanced()
  })

  it('is everybody’s, and begins once', async () => {
    const way = await onTheWay()
    await way.strike('rainNow')
    await way.world.call('declareIncident', { body: { kind: 'rainNow' } })
    expect(await way.facts('rainBegan')).toHaveLength(1)
    await way.until('parcelDelivered')
    // It had begun before anybody rode: the ride was longer from its beginning.
    expect(await way.facts('rideDelayed')).toEqual([])
  })
})

describe('a parcel that comes very early', () => {
  it('says so from the beginning, pays nothing for a wait, and is the shopper’s as any other', async () => {
    const way = await onTheWay({ opening: { rideDelayMinutes: -9 } })
    const { eta, window } = await way.parcel()
    expect(eta.at).toBeLessThan(window.from)
    await way.until('parcelDelivered')
    expect(Math.abs(((await way.facts('riderReachedDoor'))[0]?.at ?? 0) - eta.at)).toBeLessThan(2 * minute)
    expect(await way.parcel()).toMatchObject({ state: 'delivered', end: { code: 'delivered' } })
    expect(await way.facts('waitMoneyPaid')).toEqual([])
    await way.balanced()
  })
})
