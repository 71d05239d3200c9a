import { describe, expect, it } from 'vitest'
import type { TagShows } from '#contract/catalogue.ts'
import type { VerdictState } from '#contract/origin.ts'
import { storyOf } from '#domain/batch-story.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { hour, minute, openShopper } from '../support/shopper.ts'

const day = 24 * hour
const at = (reading: string): number => Date.parse(`${reading.replace(' ', 'T')}:00+08:00`)
const until = async (world: NodeWorld, reading: string): Promise<void> => world.crank(at(reading) - (await world.now()))

const openAt = async (reading: string): Promise<NodeWorld> => {
  const world = await openNodeWorld()
  await until(world, reading)
  return world
}
const batchOf = async (world: NodeWorld, gtin: string) =>
  (await world.call('getProduct', { params: { gtin } })).product.batch
const origin = (world: NodeWorld, gtin: string, lot: string) => world.call('getOrigin', { params: { gtin, lot } })
const put = (gtin: string, lot: string, quantity = 1) => ({ params: { gtin }, body: { quantity, lot } })

/** Tags of what is not on the shelf are lent for what is wrong with it: at any hour. */
const onFile: Partial<Record<TagShows, VerdictState>> = {
  expired: 'expired',
  failedTest: 'failedTest',
  noData: 'missingStep',
}

/** Looks at everything that hangs on a batch: nothing of it may be past its day, or unsold for another reason. */
async function walkTheShop(world: NodeWorld): Promise<void> {
  const now = await world.now()
  const { products } = await world.call('getHome')
  const { tags } = await world.call('getDemoTags')
  const hung = products.flatMap(({ gtin, batch }) => (batch ? [{ gtin, lot: batch.lot, batch }] : []))
  expect(hung.length).toBeGreaterThanOrEqual(5)
  for (const { gtin, lot, batch } of hung) {
    expect(batch.bestBefore, lot).toBeGreaterThan(now)
    expect(tags.find((tag) => tag.gtin === gtin)?.lot).toBe(lot)
  }
  for (const { gtin, lot, shows } of tags) {
    if (shows === 'unknownLot') continue
    const { verdict, onShelfAt } = await origin(world, gtin, lot)
    const held = onFile[shows]
    if (held) {
      expect(verdict.state, `${lot} at ${new Date(now).toISOString()}`).toBe(held)
      continue
    }
    expect(['verified', 'note', 'gap'], `${lot} at ${new Date(now).toISOString()}`).toContain(verdict.state)
    expect(onShelfAt, lot).toBeLessThanOrEqual(now)
  }
}

describe('a phone that comes back days later', () => {
  it.each([
    [1, 'HZ-1110-C12'],
    [3, 'HZ-1112-C12'],
    [30, 'HZ-1209-C12'],
    [365, 'HZ-271109-C12'],
    [477, 'HZ-280229-C12'],
  ])('after %i days: strawberries picked this morning, and nothing past its day', async (days, lot) => {
    const world = await openNodeWorld()
    const before = await batchOf(world, gtins.strawberries)
    await world.crank(days * day)
    const batch = await batchOf(world, gtins.strawberries)
    expect(batch?.lot).toBe(lot)
    expect(Math.round(((await world.now()) - (batch?.freshness?.at ?? 0)) / hour)).toBe(14)
    expect(batch?.bestBefore).toBe((before?.bestBefore ?? 0) + days * day)
    await walkTheShop(world)
  })

  it('finds nothing past its day at any hour of three days, midnight and the lorry included', async () => {
    const world = await openNodeWorld()
    for (let passed = 0; passed < 72; passed += 1) {
      await walkTheShop(world)
      await world.crank(hour)
    }
  })

  it('reads the same story of every batch, so many days later', async () => {
    const told = async (world: NodeWorld, since: number) => {
      // Numbers of records, lots and reports are each day's own.
      const own = ['eventId', 'lot', 'report']
      const sinceStart = (key: string, value: unknown) =>
        own.includes(key) ? key : typeof value === 'number' && value > 1e12 ? value - since : value
      const { tags } = await world.call('getDemoTags')
      return Promise.all(
        tags
          .filter(({ shows }) => shows !== 'unknownLot')
          .map(async ({ gtin, lot }) => {
            const page = await origin(world, gtin, lot)
            const reports = page.certificates.map(({ number: _number, ...report }) => report)
            const [firstRead] = page.coldChain?.readings ?? []
            const steps = storyOf(page).map(({ kind, state, at: when }) => [kind, state, when])
            const { verdict, freshness, bestBefore } = page
            return JSON.stringify({ gtin, verdict, freshness, bestBefore, steps, reports, firstRead }, sinceStart)
          }),
      )
    }
    const world = await openNodeWorld()
    const start = await world.now()
    const first = await told(world, start)
    await world.crank(30 * day)
    expect(await told(world, start + 30 * day)).toEqual(first)
  })
})

describe('the batch that hangs out', () => {
  it('is yesterday’s until today’s is stocked', async () => {
    const world = await openAt('2026-11-10 12:19')
    expect((await batchOf(world, gtins.strawberries))?.lot).toBe('HZ-1109-C12')
    expect((await batchOf(world, gtins.milk))?.lot).toBe('HB-1110-01')
    await world.crank(minute)
    expect((await batchOf(world, gtins.strawberries))?.lot).toBe('HZ-1110-C12')
  })

  it('waits for its own day when it came the day before', async () => {
    const world = await openNodeWorld()
    expect((await batchOf(world, gtins.mandarins))?.lot).toBe('HY-1107-D2')
    await until(world, '2026-11-10 00:00')
    expect((await batchOf(world, gtins.mandarins))?.lot).toBe('HY-1108-D2')
  })

  it('carries the new year in its lots, dates and reports', async () => {
    const world = await openAt('2026-12-31 23:59')
    expect((await batchOf(world, gtins.strawberries))?.lot).toBe('HZ-1231-C12')
    await until(world, '2027-01-01 14:00')
    const batch = await batchOf(world, gtins.strawberries)
    expect(batch).toMatchObject({ lot: 'HZ-0101-C12', bestBefore: at('2027-01-06 23:59') + 59_000 })
    expect((await batchOf(world, gtins.eggs))?.lot).toBe('LY-1231-07')
    const page = await origin(world, gtins.strawberries, 'HZ-0101-C12')
    expect(page.certificates.map(({ number }) => number)).toEqual(['HQ-2701-0107'])
    expect(page.events[0]?.ilmd).toMatchObject({
      'cbvmda:lotNumber': 'HZ-C12-0101',
      'shop:harvestDate': '2027-01-01',
    })
    expect(page.events.flatMap(({ ilmd }) => ilmd?.['cbvmda:bestBeforeDate'] ?? [])).toEqual(['2027-01-06'])
    expect((await origin(world, gtins.strawberries, 'HZ-1231-C12')).certificates[0]?.number).toBe('HQ-2612-3107')
  })
})

describe('a printed tag', () => {
  it('of yesterday opens its own page, and tells its day once that is over', async () => {
    const world = await openAt('2026-11-10 14:00')
    const yesterdays = await origin(world, gtins.strawberries, 'HZ-1109-C12')
    const todays = await origin(world, gtins.strawberries, 'HZ-1110-C12')
    expect([yesterdays.verdict.state, todays.verdict.state]).toEqual(['verified', 'verified'])
    expect((todays.onShelfAt ?? 0) - (yesterdays.onShelfAt ?? 0)).toBe(day)
    await world.crank(5 * day)
    expect((await origin(world, gtins.strawberries, 'HZ-1109-C12')).verdict.state).toBe('expired')
    await world.crank(400 * day)
    expect(await origin(world, gtins.strawberries, 'HZ-1109-C12')).toMatchObject({
      verdict: { state: 'expired' },
      onShelfAt: at('2026-11-09 12:20'),
    })
  })

  it('of tomorrow opens nothing until the harvest, and then only what is known', async () => {
    const world = await openNodeWorld()
    const tomorrows = { params: { gtin: gtins.strawberries, lot: 'HZ-1110-C12' } }
    const unknown = { code: 'batchUnknown', gtin: gtins.strawberries, lot: 'HZ-1110-C12' }
    expect(await world.refuse('getOrigin', tomorrows)).toEqual(unknown)
    expect(await world.refuse('setBasketLine', put(gtins.strawberries, 'HZ-1110-C12'))).toEqual(unknown)
    await until(world, '2026-11-10 00:03')
    expect(await world.refuse('getOrigin', tomorrows)).toEqual(unknown)
    await world.crank(minute)
    const page = await world.call('getOrigin', tomorrows)
    expect(page.events).toHaveLength(1)
    expect(page.onShelfAt).toBeUndefined()
  })

  it('of a day that never was opens nothing', async () => {
    const world = await openAt('2027-03-05 14:00')
    for (const lot of ['HZ-1108-C12', 'HZ-0229-C12', 'HZ-261109-C12', 'HZ-270301-C12', 'GY-1109-T4'])
      expect(await world.refuse('getOrigin', { params: { gtin: gtins.strawberries, lot } })).toMatchObject({
        code: 'batchUnknown',
      })
  })

  it('shares no event with another’s, the shelf’s own thermometer included', async () => {
    const world = await openAt('2026-11-11 20:00')
    const lots = ['HZ-1109-C12', 'HZ-1110-C12', 'HZ-1111-C12'].map((lot) => [gtins.strawberries, lot] as const)
    const crabs = ['GY-1109-T4', 'GY-1110-T4', 'GY-1111-T4'].map((lot) => [gtins.hairyCrab, lot] as const)
    const pages = await Promise.all([...lots, ...crabs].map(([gtin, lot]) => origin(world, gtin, lot)))
    const ids = pages.flatMap(({ events }) => events.map(({ eventID }) => eventID))
    expect(ids.length).toBeGreaterThan(250)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a batch that is not sold', () => {
  it('past its day goes into no basket, whatever a client believes', async () => {
    const world = await openAt('2026-11-10 23:59')
    await world.call('setBasketLine', put(gtins.hairyCrab, 'GY-1109-T4'))
    await world.call('setBasketLine', { params: { gtin: gtins.hairyCrab }, body: { quantity: 0 } })
    await world.crank(minute)
    const facts = await world.facts()
    const refusal = { code: 'batchNotSold', gtin: gtins.hairyCrab, lot: 'GY-1109-T4' }
    expect(await world.refuse('setBasketLine', put(gtins.hairyCrab, 'GY-1109-T4'))).toEqual(refusal)
    expect((await world.raw('setBasketLine', put(gtins.hairyCrab, 'GY-1109-T4'))).status).toBe(409)
    expect(await world.facts()).toEqual(facts)
    expect((await world.call('setBasketLine', put(gtins.hairyCrab, 'GY-1110-T4'))).lines[0]?.lot).toBe('GY-1110-T4')
  })

  it('too warm goes into no basket until it was tested again', async () => {
    const world = await openAt('2026-11-10 08:40')
    expect((await origin(world, gtins.whitePrawns, 'ZS-1110-K2')).verdict.state).toBe('tooWarm')
    expect(await world.refuse('setBasketLine', put(gtins.whitePrawns, 'ZS-1110-K2'))).toMatchObject({
      code: 'batchNotSold',
    })
    await until(world, '2026-11-10 09:05')
    expect((await world.call('setBasketLine', put(gtins.whitePrawns, 'ZS-1110-K2'))).count).toBe(1)
  })

  it('and is in a basket already: the line is filled from the shelf, names no batch, and is ordered with the rest from the batch that hangs there', async () => {
    const { world, wish } = await openShopper()
    // After Lantern Night, which has prices of its own.
    await until(world, '2026-11-12 13:59')
    await world.call('setBasketLine', put(gtins.hairyCrab, 'GY-1112-T4', 2))
    await world.call('setBasketLine', put(gtins.strawberries, 'HZ-1112-C12'))
    const before = await world.call('getCheckout')
    expect(before.lines.map(({ lot }) => lot)).toEqual(['GY-1112-T4', 'HZ-1112-C12'])

    await world.crank(2 * day)
    const { lines, quote } = await world.call('getCheckout')
    expect(lines.map(({ lot, state, product }) => [lot, state, product.batch?.lot])).toEqual([
      [undefined, 'ok', 'GY-1114-T4'],
      ['HZ-1112-C12', 'ok', 'HZ-1114-C12'],
    ])
    expect(quote?.total).toEqual(before.quote?.total)
    for (const quantity of [3, 2]) {
      const { lines: now } = await world.call('setBasketLine', {
        params: { gtin: gtins.hairyCrab },
        body: { quantity },
      })
      expect([now[0]?.quantity, now[0]?.lot]).toEqual([quantity, undefined])
    }
    // The price seen while the batch was good still holds.
    const order = await world.call('placeOrder', await wish({ quoteHash: before.quote?.hash ?? '' }))
    expect(order.lines.map(({ gtin, quantity, lot }) => [gtin, quantity, lot])).toEqual([
      [gtins.hairyCrab, 2, 'GY-1114-T4'],
      [gtins.strawberries, 1, 'HZ-1112-C12'],
    ])
    expect((await world.call('getBasket')).lines).toEqual([])
  })
})
