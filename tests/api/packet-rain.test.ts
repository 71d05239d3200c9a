import { describe, expect, it } from 'vitest'
import { packetsInRain } from '#contract/coupon.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import { couponsIn, goTo, offBasket, open, stateOf, tonightsRain } from '../support/coupon-hand.ts'
import { hour, openShopper } from '../support/shopper.ts'

const params = { rainId: tonightsRain }
const couponId = `packet-${tonightsRain}`
const falling = '2026-11-09T20:15:04+08:00'

const inTheRain = async (seed?: string) => {
  const shopper = await openShopper(seed === undefined ? {} : { seed })
  await goTo(shopper, falling)
  return shopper
}

describe('A packet rain', () => {
  it('comes, falls for nine seconds and is over, the same sixty packets for everybody who asks', async () => {
    const shopper = await openShopper()
    const rain = () => shopper.world.call('getRain', { params })
    const coming = await rain()
    expect(coming).toMatchObject({ state: 'coming', startsAt: instantOf('2026-11-09T20:15:00+08:00'), seconds: 9 })
    expect(coming.places).toHaveLength(packetsInRain)
    for (const { x, delayMs, fallMs, amount } of coming.places) {
      expect(x > 0 && x < 1 && delayMs >= 0 && delayMs + fallMs <= 9000).toBe(true)
      expect(amount.minor >= 20 && amount.minor <= 120 && amount.minor % 10 === 0).toBe(true)
    }
    await goTo(shopper, '2026-11-09T20:15:00+08:00')
    expect(await rain()).toEqual({ ...coming, state: 'falling' })
    await goTo(shopper, '2026-11-09T20:15:09+08:00')
    expect((await rain()).state).toBe('over')
    const other = await inTheRain('another world')
    expect((await other.world.call('getRain', { params })).places).not.toEqual(coming.places)
  })

  it('gives what was hit as one coupon, which then comes off an order', async () => {
    const shopper = await inTheRain()
    const { places } = await shopper.world.call('getRain', { params })
    const hit = [41, 3, 17]
    const worth = hit.reduce((sum, packet) => sum + (places[packet]?.amount.minor ?? 0), 0)
    const { mine } = await open(shopper, hit)
    expect(mine).toEqual({ hits: 3, amount: { minor: worth, currency: 'CNY' }, couponId })
    expect((await couponsIn(shopper)).find(({ id }) => id === couponId)).toMatchObject({
      kind: 'packet',
      state: 'yours',
      from: 'rain',
      off: { minor: worth },
      validTo: instantOf('2026-11-12T00:00:00+08:00'),
    })
    await shopper.put({ [gtins.pakChoi]: 1 })
    expect(await offBasket(shopper)).toEqual({ [couponId]: worth })
    await shopper.world.call('placeOrder', await shopper.wish())
    expect(await stateOf(shopper, couponId)).toBe('used')
  })

  it('is opened once per person: the same again is the same, anything else is refused', async () => {
    const shopper = await inTheRain()
    const first = await open(shopper, [5, 9])
    expect(await open(shopper, [9, 5])).toEqual(first)
    const facts = await shopper.world.facts()
    for (const body of [
      { openId: 'opened-it', packets: [5] },
      { openId: 'opened-it', all: true as const },
      { openId: 'another-try', packets: [5, 9] },
    ]) {
      expect(await shopper.world.refuse('openPackets', { params, body })).toEqual({ code: 'rainOpened' })
    }
    expect(await shopper.world.facts()).toEqual(facts)
  })

  it('gives whoever does not tap as many packets as people hit, of the same rain', async () => {
    for (const seed of ['lantern', 'one', 'two', 'three']) {
      const shopper = await inTheRain(seed)
      const { mine } = await open(shopper, 'all')
      expect(mine?.hits).toBeGreaterThanOrEqual(18)
      expect(mine?.hits).toBeLessThanOrEqual(26)
      const [fact] = (await shopper.world.facts()).filter((one) => one.kind === 'packetsOpened')
      const packets = fact?.kind === 'packetsOpened' ? fact.packets : []
      expect(new Set(packets).size).toBe(mine?.hits)
      const { places } = await shopper.world.call('getRain', { params })
      expect(packets.reduce((sum, packet) => sum + (places[packet]?.amount.minor ?? 0), 0)).toBe(mine?.amount.minor)
    }
  })

  it('cannot be opened before it falls, nor ten seconds after it', async () => {
    const shopper = await openShopper()
    const refused = () => shopper.world.refuse('openPackets', { params, body: { openId: 'opened-it', packets: [1] } })
    await goTo(shopper, '2026-11-09T20:14:59+08:00')
    expect(await refused()).toEqual({ code: 'rainNotYet', startsAt: instantOf('2026-11-09T20:15:00+08:00') })
    await goTo(shopper, '2026-11-09T20:15:19+08:00')
    expect(await refused()).toEqual({ code: 'rainOver' })
    await goTo(shopper, '2026-11-09T20:15:18+08:00')
    expect((await open(shopper, [1])).mine?.hits).toBe(1)
  })

  it.each([[[]], [[60]], [[-1]], [[1.5]], [[3, 3]], [Array.from({ length: 61 }, (_, i) => i % 60)], [['1']]])(
    'takes no packets that cannot have been hit: %o',
    async (packets) => {
      const shopper = await inTheRain()
      const body = { openId: 'opened-it', packets: packets as number[] }
      expect(await shopper.world.refuse('openPackets', { params, body })).toMatchObject({ code: 'badRequest' })
    },
  )

  it('gives no packet before it falls, and every one as soon as it does', async () => {
    const shopper = await inTheRain()
    const { places, startsAt } = await shopper.world.call('getRain', { params })
    const falls = startsAt + (places[59]?.delayMs ?? 0)
    const opening = { params, body: { openId: 'opened-it', packets: places.map((_, no) => no) } }
    await shopper.world.crank(falls - 1 - (await shopper.world.now()))
    expect(await shopper.world.refuse('openPackets', opening)).toEqual({ code: 'badRequest', field: 'packets' })
    await shopper.world.crank(1)
    expect((await shopper.world.call('openPackets', opening)).mine?.hits).toBe(60)
  })

  it.each([
    'rain-night-kitchen-2026-02-30',
    'rain-pavilion-2026-11-09',
    'rain-lantern-night-2026-11-09',
    'constructor',
  ])('there is none of the name %s', async (rainId) => {
    const { world } = await openShopper()
    expect(await world.refuse('getRain', { params: { rainId } })).toEqual({ code: 'rainUnknown' })
  })

  it('falls on Lantern Night as well', async () => {
    const { world } = await openShopper()
    const { startsAt } = await world.call('getRain', { params: { rainId: 'rain-lantern-night-2026-11-10' } })
    expect(startsAt).toBe(instantOf('2026-11-11T00:10:00+08:00'))
  })

  it('may pay for all of a thing: it is told when that is recalled, and nothing of it comes back', async () => {
    const shopper = await inTheRain()
    const { mine } = await open(shopper, 'all')
    expect(mine?.amount.minor).toBeGreaterThan(680)
    const order = await shopper.order({ [gtins.pakChoi]: 1 })
    expect(order.quote.total.minor).toBe(order.quote.bag.minor + order.quote.delivery.minor)
    await shopper.pay(order.tradeNo)
    await shopper.world.crank(hour)
    const body = { severity: 'I', hazard: 'residue', action: 'discard' } as const
    const lots = order.lines.flatMap(({ lot }) => lot ?? [])
    await shopper.world.call('declareRecall', { body: { gtin: gtins.pakChoi, lots, ...body } })
    const { recalls } = await shopper.world.call('getOrder', { params: { orderId: order.id } })
    expect(recalls).toMatchObject([{ gtin: gtins.pakChoi, severity: 'I', amount: { minor: 0 } }])
    const lines = [{ gtin: gtins.pakChoi, quantity: 1 }]
    const refund = { params: { orderId: order.id }, body: { refundNo: 'nothing', lines, because: 'bruised' as const } }
    expect(await shopper.world.refuse('refundLines', refund)).toMatchObject({ code: 'refundTooMuch' })
    await shopper.world.call('refundRecall', { params: { orderId: order.id }, body: { gtin: gtins.pakChoi } })
    expect((await shopper.world.facts()).filter(({ kind }) => kind === 'refundPaid')).toEqual([])
  })
})
