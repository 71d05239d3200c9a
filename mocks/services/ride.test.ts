import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '#contract/parcel.ts'
import { streets } from '#seed/streets.ts'
import { openStream } from '#world/stream.ts'
import { nearbyMetres, rideAlong, stopsOn } from './ride.ts'
import { greenAt, isGreen } from './traffic-lights.ts'
import { measured, placeAt } from './way.ts'
import { fetchWays, onRoad, type Way, wayBetween, wayToHouse } from './ways.ts'

await fetchWays()

const minute = 60_000
const home = { streetId: 'wutong-lane', number: 18 }
const streamOf = (seed: string) => openStream(seed, 'dispatch', 'parcel')
const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, b, i) => sum + Math.hypot(b.x - points[i]!.x, b.y - points[i]!.y), 0)
const house = fc
  .constantFrom(...streets)
  .chain(({ id, houses }) => fc.integer({ min: 1, max: houses }).map((number) => ({ streetId: id, number })))
const calm = (seed: string, lateMs = 0) =>
  rideAlong(wayToHouse(home), 0, [], streamOf(seed), { lateMs, arriveAt: 16 * minute + 50_000 + lateMs })

/** How fast the road under a place may be ridden, in metres a second, with a tenth more. */
function limitAt(way: Way, { x, y }: Point): number {
  const near = way.corners.slice(1).map((b, i) => {
    const a = way.corners[i]!
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const part = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy)))
    return { off: Math.hypot(x - a.x - part * dx, y - a.y - part * dy), kmh: way.kmh[i]! }
  })
  const least = Math.min(...near.map(({ off }) => off))
  return (Math.max(...near.filter(({ off }) => off < least + 16).map(({ kmh }) => kmh)) / 3.6) * 1.1
}

describe('A ride', () => {
  it('never jumps, never rides faster than its road allows, and starts and ends where its way does', () => {
    fc.assert(
      fc.property(
        fc.string(),
        house,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(0, 12 * minute),
        (seed, to, count, lateMs) => {
          const way = wayToHouse(to)
          const stream = streamOf(seed)
          const { leg, arriveAt } = rideAlong(way, 1000, stopsOn(way, count, stream), stream, { lateMs })
          expect(leg[0]).toEqual({ ...way.corners[0]!, at: 1000 })
          expect(leg.at(-1)).toEqual({ ...way.corners.at(-1)!, at: arriveAt })
          for (let i = 1; i < leg.length; i++) {
            const [a, b] = [leg[i - 1]!, leg[i]!]
            expect(b.at).toBeGreaterThan(a.at)
            const metresPerSecond = (Math.hypot(b.x - a.x, b.y - a.y) / (b.at - a.at)) * 1000
            expect(metresPerSecond).toBeLessThanOrEqual(limitAt(way, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }))
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('keeps within ten metres of a street until the front garden', () => {
    const { leg } = calm('lantern')
    for (const [i, b] of leg.entries()) {
      const a = leg[Math.max(0, i - 1)]!
      if (lengthOf(leg.slice(i)) < 100) continue
      expect(onRoad({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }).off).toBeLessThan(10)
    }
  })

  it('arrives when it is told to, by standing longer at other doors', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(0, 12 * minute), (seed, lateMs) => {
        const { leg, nearbyAt, arriveAt } = calm(seed, lateMs)
        expect([leg[0]!.at, leg.at(-1)!.at, arriveAt]).toEqual([0, arriveAt, 16 * minute + 50_000 + lateMs])
        const left = leg.filter(({ at }) => at > nearbyAt)
        expect(lengthOf(left)).toBeLessThanOrEqual(nearbyMetres + 1)
        expect(lengthOf(leg.slice(-left.length - 1))).toBeGreaterThanOrEqual(nearbyMetres - 1)
      }),
      { numRuns: 100 },
    )
  })

  it('says so when there is not time enough: it is later, and no faster', () => {
    const way = wayToHouse(home)
    const { arriveAt, leg } = rideAlong(way, 0, [{ along: 400, ms: minute }], streamOf('a'), { arriveAt: minute })
    expect(arriveAt).toBeGreaterThan(way.seconds * 1000)
    expect(arriveAt).toBe(leg.at(-1)!.at)
  })

  it('is the same again for the same seed and another for another', () => {
    expect(calm('lantern')).toEqual(calm('lantern'))
    expect(calm('lantern')).not.toEqual(calm('paper'))
  })

  it('stands out a delay half way, and at the doors it was told of', () => {
    const { leg } = calm('lantern', 12 * minute)
    const stands = leg.slice(1).flatMap((b, i) => (b.x === leg[i]!.x && b.y === leg[i]!.y ? [b.at - leg[i]!.at] : []))
    expect(Math.max(...stands)).toBe(12 * minute)
    const told = rideAlong(wayToHouse(home), 0, [{ along: 500, ms: 77_000 }], streamOf('a'))
    expect(told.stops).toMatchObject([{ along: 500, ms: 77_000 }])
    const at = told.leg.findIndex((fix) => fix.at === told.stops[0]!.at)
    expect(told.leg[at + 1]!.at - told.leg[at]!.at).toBe(77_000)
  })

  it('crosses no light at red', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), house, (leaveAt, to) => {
        const way = wayToHouse(to)
        const { leg } = rideAlong(way, leaveAt, [], streamOf('a'))
        for (const { x, y, light } of measured(way)) {
          const at = leg.findLast((fix) => fix.x === x && fix.y === y)?.at
          if (light && at !== undefined) expect(isGreen(light, at + 1)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('A traffic light', () => {
  it('lets whoever waits go at the next green, and those at green at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 63_000 }), (now, from) => {
        const light = { cycle: 64_000, from, green: 29_000 }
        const go = greenAt(light, now)
        expect(isGreen(light, go)).toBe(true)
        expect(go - now).toBeLessThanOrEqual(35_000)
        if (isGreen(light, now)) expect(go).toBe(now)
      }),
    )
  })
})

describe('A measured way', () => {
  it('finds places between its marks and at its ends', () => {
    const { corners } = wayBetween({ x: 600, y: 968.4 }, { x: 700, y: 945.3 })
    const way = measured(corners)
    expect(placeAt(way, 0)).toMatchObject({ x: 600 })
    expect(placeAt(way, 1e6)).toMatchObject({ x: 700 })
    expect(placeAt(way, 10).along).toBe(10)
  })
})
