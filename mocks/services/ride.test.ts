import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '#contract/parcel.ts'
import { neighbourhood } from '#seed/neighbourhood.ts'
import { seedAddresses } from '#seed/people.ts'
import { wayTo as wayToHouse } from '#seed/streets.ts'
import { openStream } from '#world/stream.ts'
import { addressView } from './address-book.ts'
import { nearbyMetres, rideAlong } from './ride.ts'
import { measured, placeAt } from './way.ts'

const minute = 60_000
const reachable = seedAddresses.map(addressView).filter(({ inRange }) => inRange)
const wayTo = (id: string): Point[] => wayToHouse(seedAddresses.find((address) => address.id === id)!)

function offRoad(point: Point): number {
  const offs = neighbourhood().roads.flatMap(({ way, metres }) =>
    way.slice(1).map((b, i) => {
      const a = way[i]!
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const part = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy)))
      return Math.hypot(point.x - a.x - part * dx, point.y - a.y - part * dy) - metres / 2
    }),
  )
  return Math.min(...offs)
}

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, b, i) => sum + Math.hypot(b.x - points[i]!.x, b.y - points[i]!.y), 0)

const ride = (seed: string, addressId = 'home', delayMs = 0) =>
  rideAlong(wayTo(addressId), 0, 16 * minute + delayMs, delayMs, openStream(seed, 'dispatch', 'parcel'))

describe('The way to a door', () => {
  it.each(reachable)('is about as long as $id is said to be away', ({ id, distanceMetres }) => {
    expect(Math.abs(lengthOf(wayTo(id)) / distanceMetres - 1)).toBeLessThan(0.005)
  })

  it('starts at the store whoever is visited, and ends at a door of its own', () => {
    expect(new Set(reachable.map(({ id }) => JSON.stringify(wayTo(id)[0]))).size).toBe(1)
    expect(new Set(reachable.map(({ id }) => JSON.stringify(wayTo(id).at(-1)))).size).toBe(reachable.length)
  })
})

describe('A ride', () => {
  it.each(reachable)('keeps to the roads all the way to $id', ({ id }) => {
    const { leg } = ride('lantern', id)
    for (let i = 1; i < leg.length; i++) {
      const [a, b] = [leg[i - 1]!, leg[i]!]
      for (const part of [0, 0.25, 0.5, 0.75, 1]) {
        expect(offRoad({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part })).toBeLessThanOrEqual(0.1)
      }
    }
  })

  it('leaves and arrives on time, never stands still in the world for no time, and never rides like a racer', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...reachable.map(({ id }) => id)),
        fc.constantFrom(0, 12 * minute),
        (seed, id, delayMs) => {
          const { leg, nearbyAt } = ride(seed, id, delayMs)
          expect([leg[0]?.at, leg.at(-1)?.at]).toEqual([0, 16 * minute + delayMs])
          expect(leg[0]).toMatchObject(wayTo(id)[0]!)
          expect(leg.at(-1)).toMatchObject(wayTo(id).at(-1)!)
          for (let i = 1; i < leg.length; i++) {
            const [a, b] = [leg[i - 1]!, leg[i]!]
            expect(b.at).toBeGreaterThan(a.at)
            const metresPerSecond = (Math.hypot(b.x - a.x, b.y - a.y) / (b.at - a.at)) * 1000
            expect(metresPerSecond).toBeLessThan(4)
          }
          const left = leg.filter(({ at }) => at > nearbyAt)
          expect(lengthOf(left)).toBeLessThanOrEqual(nearbyMetres + 1)
          expect(lengthOf(leg.slice(-left.length - 1))).toBeGreaterThanOrEqual(nearbyMetres - 1)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is the same again for the same seed and another for another', () => {
    expect(ride('lantern')).toEqual(ride('lantern'))
    expect(ride('lantern')).not.toEqual(ride('paper'))
  })

  it('stands out a delay half way and rides as fast as ever', () => {
    const { leg } = ride('lantern', 'home', 12 * minute)
    const stands = leg.slice(1).filter((b, i) => b.x === leg[i]!.x && b.y === leg[i]!.y)
    const longest = Math.max(...stands.map((b) => b.at - leg[leg.indexOf(b) - 1]!.at))
    expect(longest).toBe(12 * minute)
  })
})

describe('A measured way', () => {
  it('finds places between its marks and at its ends', () => {
    const way = measured([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ])
    expect(placeAt(way, 25)).toEqual({ x: 25, y: 0, along: 25 })
    expect(placeAt(way, 0)).toMatchObject({ x: 0, y: 0 })
    expect(placeAt(way, 100)).toMatchObject({ x: 100, y: 0 })
  })
})
