import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '#contract/parcel.ts'
import { roadClasses } from '#seed/district/network.ts'
import { storeDoors } from '#seed/district/stores.ts'
import { hasHouse, streetOf, streets } from '#seed/streets.ts'
import { streetNet } from './street-net.ts'
import { fetchWays, doorOf, metresTo, onRoad, type Place, storeDoor, wayBetween, wayTo, wayToHouse } from './ways.ts'

await fetchWays()

const houses = streets.flatMap(({ id, houses: count }) =>
  Array.from({ length: count }, (_, i) => ({ streetId: id, number: i + 1 })),
)
const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)
const lengthOf = (way: readonly Point[]): number => way.slice(1).reduce((sum, b, i) => sum + distance(way[i]!, b), 0)
const doorAt = (place: Place): Point => ('streetId' in place ? doorOf(place) : place)

const stretchSpot = fc
  .tuple(fc.constantFrom(...streetNet().stretches), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([{ from, to }, part]): Place => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }))
const place: fc.Arbitrary<Place> = fc.oneof(fc.constantFrom<Place>(...houses), stretchSpot)

describe('A way over the streets', () => {
  it('starts and ends at the doors, and is never shorter than straight', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const { corners, metres } = wayBetween(a, b)
        const [from, to] = [doorAt(a), doorAt(b)]
        expect(distance(corners[0]!, from)).toBeLessThan(0.2)
        expect(distance(corners.at(-1)!, to)).toBeLessThan(0.2)
        expect(metres).toBeGreaterThanOrEqual(distance(from, to) - 1)
        expect(Math.abs(metres - lengthOf(corners))).toBeLessThan(0.5)
      }),
      { numRuns: 300 },
    )
  })

  it('lies on a street with every stretch, but for the front gardens at its ends', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const { corners, kmh } = wayBetween(a, b)
        corners.slice(1).forEach((to, i) => {
          const from = corners[i]!
          for (const part of [0.02, 0.5, 0.98]) {
            const off = onRoad({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }).off
            // A garden is 36 m deep; a yard behind a gate lies on a lane again.
            const garden = kmh[i] === 10 && (i === 0 || i === corners.length - 2)
            expect(off).toBeLessThan(garden ? 40 : 0.3)
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is no quicker over a third place', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const straight = wayBetween(a, c).seconds
        expect(straight).toBeLessThanOrEqual(wayBetween(a, b).seconds + wayBetween(b, c).seconds + 0.5)
      }),
      { numRuns: 200 },
    )
  })

  it('takes as long back as there', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(Math.abs(wayBetween(a, b).seconds - wayBetween(b, a).seconds)).toBeLessThan(0.5)
      }),
      { numRuns: 100 },
    )
  })
})

describe('The streets', () => {
  it('are joined: every crossing is reached from the store, and so are the other stores', () => {
    const { nodes, stretches } = streetNet()
    const reached = new Set([stretches[0]!.from.id])
    for (let grew = true; grew;) {
      const before = reached.size
      for (const { from, to } of stretches)
        if (reached.has(from.id) || reached.has(to.id)) reached.add(from.id).add(to.id)
      grew = reached.size > before
    }
    expect([...nodes.keys()].filter((id) => !reached.has(id))).toEqual([])
    for (const at of Object.values(storeDoors)) expect(onRoad(at).off).toBeLessThan(1)
  })

  it('are quicker the wider they are', () => {
    const { avenue, street, lane, alley } = roadClasses
    const kmh = [avenue, street, lane, alley].map((one) => one.kmh)
    expect(kmh).toEqual(kmh.toSorted((a, b) => b - a))
  })
})

describe('The streets of the address book', () => {
  it('are ridden from the store to every door, which is its own', () => {
    for (const house of houses) {
      const way = wayTo(house)
      expect(distance(way[0]!, storeDoor())).toBeLessThan(0.2)
      expect(distance(way.at(-1)!, doorOf(house))).toBeLessThan(0.2)
    }
    expect(new Set(houses.map((house) => JSON.stringify(doorOf(house)))).size).toBe(houses.length)
  })

  it('have no door on a road, but for yards that a lane leads into', () => {
    for (const house of houses) {
      if (streetOf(house.streetId)?.yards?.[house.number]) continue
      const { off, stretch } = onRoad(doorOf(house))
      expect(off, `${house.streetId} ${house.number}`).toBeGreaterThan(
        (roadClasses[stretch.class].width / 2) * 2.55 - 0.1,
      )
    }
  })

  it('measure a house by its way, as the rider goes', () => {
    for (const house of houses) expect(Math.abs(wayToHouse(house).metres - metresTo(house))).toBeLessThan(6)
    expect(metresTo({ streetId: 'wutong-lane', number: 18 })).toBe(1200)
    expect(metresTo({ streetId: 'riverside-works', number: 7 })).toBe(3400)
  })

  it('lie on both sides of three kilometres, one of them across it', () => {
    const sides = streets.map(({ id, houses: count }) =>
      [1, count].map((number) => metresTo({ streetId: id, number }) <= 3000),
    )
    expect(sides).toContainEqual([true, true])
    expect(sides).toContainEqual([false, false])
    expect(sides).toContainEqual([true, false])
  })

  it('have the numbers they have, and no others', () => {
    const street = streetOf('wutong-lane')!
    expect([1, 28].every((number) => hasHouse(street, number))).toBe(true)
    expect([0, 29, -1, 1.5, Number.NaN].some((number) => hasHouse(street, number))).toBe(false)
    expect(streetOf('constructor')).toBeUndefined()
  })
})
