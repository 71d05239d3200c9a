import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#contract/endpoints.ts'
import { curveAt, phaseAt } from '#services/wall-curve.ts'
import { daysLater, instantOf } from '#world/calendar.ts'
import { lobster, openDepositHolder } from '../support/deposit-holder.ts'
import { hour, minute, openShopper } from '../support/shopper.ts'

const second = 1000
const yuan = (minor: number | undefined): number => Math.floor((minor ?? 0) / 100)
const midnight = instantOf('2026-11-11T00:00:00+08:00')

/** A world brought to an instant, and its wall. */
async function wallAt(iso: string, seed?: string): Promise<Answer<'getWall'>> {
  const { world } = await openShopper({ scenario: 'calm-day', ...(seed !== undefined && { seed }) })
  await world.crank(instantOf(`${iso}+08:00`) - (await world.now()))
  return world.call('getWall')
}

describe('the wall', () => {
  it('shows on the afternoon of 9 November what was spent since the presale began', async () => {
    const wall = await wallAt('2026-11-09T13:58:46')
    expect(wall).toMatchObject({ simulated: true, phase: 'before', since: instantOf('2026-10-20T20:00:00+08:00') })
    expect(yuan(wall.spentMinor)).toBe(48_216_907)
    expect(wall.milestones).toEqual([])
  })

  it('shows 26 minutes and 14 seconds into the night its sum, rate, peak and milestones', async () => {
    const wall = await wallAt('2026-11-11T00:26:14')
    expect(wall).toMatchObject({ phase: 'night', since: midnight, perSecond: 614 })
    expect(yuan(wall.spentMinor)).toBe(482_169_074)
    expect(wall.peak).toEqual({ at: midnight + 26 * second, perSecond: 1_912 })
    const after = wall.milestones.map(({ minor, afterMs, toGoMinor }) => [
      yuan(minor),
      afterMs === undefined ? undefined : Math.floor(afterMs / second),
      toGoMinor === undefined ? undefined : yuan(toGoMinor),
    ])
    expect(after).toEqual([
      [10_000_000, 19, undefined],
      [100_000_000, 3 * 60 + 12, undefined],
      [400_000_000, 19 * 60 + 50, undefined],
      [500_000_000, undefined, 17_830_926],
    ])
    expect(wall.curve[0]?.at).toBe(midnight - 10 * minute)
    expect(wall.curve.at(-1)).toEqual({ at: wall.at, perSecond: wall.perSecond })
    const atMidnight = wall.curve.filter(({ at }) => Math.abs(at - midnight) < minute).map(({ perSecond }) => perSecond)
    expect(Math.max(...atMidnight), 'no step at midnight').toBeGreaterThan(2 * Math.min(...atMidnight))
  })

  it('never runs back within a phase, counts from nothing at midnight, and stands after the night', () => {
    let before = { minor: -1, orders: -1, phase: '' }
    for (let at = instantOf('2026-10-20T20:00:00+08:00'); at < daysLater(midnight, 3); at += 617_001) {
      const phase = phaseAt(at)
      const { minor, orders, rate } = curveAt(phase, at)
      if (phase.phase === before.phase) {
        expect(minor).toBeGreaterThanOrEqual(before.minor)
        expect(orders).toBeGreaterThanOrEqual(before.orders)
      }
      expect(minor).toBeGreaterThanOrEqual(0)
      expect(rate).toBeGreaterThanOrEqual(0)
      before = { minor, orders, phase: phase.phase }
    }
    const [last, stands] = [midnight + 24 * hour - 1, midnight + 30 * hour]
    const gap = curveAt(phaseAt(stands), stands).minor - curveAt(phaseAt(last), last).minor
    expect(gap).toBeLessThan(100_000)
    // The counters have nine digits.
    expect(yuan(curveAt(phaseAt(stands), stands).minor)).toBeLessThan(1_000_000_000)
    expect(curveAt(phaseAt(stands), stands)).toEqual({ ...curveAt(phaseAt(stands + hour), stands + hour), rate: 0 })
  })

  it('what is spent and the orders are the seconds’ rates added up, and the step', () => {
    const sum = (from: number, to: number): number => {
      let orders = 0
      for (let at = from; at < to; at += 100) orders += curveAt(phaseAt(at), at + 50).rate / 10
      return orders
    }
    for (const [from, to] of [
      [midnight, midnight + 60 * second],
      [midnight + 10 * minute, midnight + 30 * minute],
      [midnight - hour, midnight - minute],
    ] as const) {
      const [a, b] = [curveAt(phaseAt(from), from), curveAt(phaseAt(to), to)]
      expect(Math.abs(b.orders - a.orders - sum(from, to))).toBeLessThan(3)
    }
    const { orders, minor } = curveAt(phaseAt(midnight), midnight)
    expect(orders, 'the baskets that had waited').toBeGreaterThan(1_000)
    expect(Math.floor(minor / orders)).toBeGreaterThan(10_000)
  })

  it('counts your own order of the night on top, and hastens no milestone', async () => {
    const { world, at, hold, night, orderBalance, pay } = await openDepositHolder()
    const { depositId } = await hold()
    const afternoon = await world.call('getWall')
    expect(afternoon.mine).toEqual({ spentMinor: 2_000, orders: 1 })
    expect(yuan((await world.call('getFestival')).wall.spent.minor)).toBe(48_216_907 + 20)
    await at(night.opensAt + 26 * minute)
    const without = await world.call('getWall')
    expect(without.mine).toEqual({ spentMinor: 0, orders: 0 })
    const order = await orderBalance(depositId)
    await pay(order.tradeNo)
    const wall = await world.call('getWall')
    expect(wall.mine).toEqual({ spentMinor: order.quote.total.minor, orders: 1 })
    expect(wall.spentMinor).toBe(without.spentMinor + order.quote.total.minor)
    expect(wall.orders).toBe(without.orders + 1)
    const reached = ({ milestones }: typeof wall) => milestones.flatMap(({ afterMs }) => afterMs ?? [])
    expect(reached(wall)).toEqual(reached(without))
    expect(order.lines[0]?.gtin).toBe(lobster)
  })

  it('tells of a milestone only when all the others have reached it, however near your own order brings the sum', async () => {
    const { world, at, night, order, pay } = await openDepositHolder()
    const milestone = 70_000_000_000
    let [from, to] = [night.opensAt, night.endsAt]
    while (to - from > 1) {
      const middle = Math.floor((from + to) / 2)
      if (curveAt(phaseAt(middle), middle).minor >= milestone) to = middle
      else from = middle
    }
    await at(night.opensAt + minute)
    await pay((await order({ [lobster]: 2 })).tradeNo)
    await at(from)
    const wall = await world.call('getWall')
    expect(wall.spentMinor).toBeGreaterThan(milestone)
    expect(wall.milestones.find(({ minor }) => minor === milestone)).toEqual({ minor: milestone, toGoMinor: 0 })
    await at(to)
    const reached = (await world.call('getWall')).milestones.find(({ minor }) => minor === milestone)
    expect(reached).toEqual({ minor: milestone, afterMs: to - night.opensAt })
  })

  it('is the same for the same seed and instant, and its arcs others for another', async () => {
    const when = '2026-11-11T00:26:14'
    const [one, same, other] = [await wallAt(when), await wallAt(when), await wallAt(when, 'another')]
    expect(same).toEqual(one)
    expect(other.spentMinor).toBe(one.spentMinor)
    expect(other.arcs).not.toEqual(one.arcs)
    const stores = new Set(one.stores.map(({ id }) => id))
    expect(one.arcs.length).toBeGreaterThan(4)
    for (const { from, to, at, ms } of one.arcs) {
      expect(stores).toContain(from)
      expect([to.x, to.y].every((part) => part > 0 && part < 1)).toBe(true)
      expect(at <= one.at && one.at < at + ms).toBe(true)
    }
  })

  it('tells past years with what they count and who says so; only 2020 counts eleven days', async () => {
    const { history } = await wallAt('2026-11-11T00:26:14')
    expect(history.map(({ year, billionYuan, window }) => [year, billionYuan, window])).toEqual([
      [2009, 0.052, 'day'],
      [2016, null, 'day'],
      [2017, null, 'day'],
      [2018, 213.5, 'day'],
      [2019, 268.4, 'day'],
      [2020, 498.2, 'elevenDays'],
    ])
    const told = readFileSync(new URL('../../docs/wall-figures.md', import.meta.url), 'utf8')
    for (const { source, notes } of history)
      for (const whose of [source, ...notes.map((note) => note.source)]) expect(told).toContain(`| ${whose} |`)
  })
})
