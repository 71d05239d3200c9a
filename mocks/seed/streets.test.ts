import { describe, expect, it } from 'vitest'
import type { Point } from '#contract/parcel.ts'
import { neighbourhood } from './neighbourhood.ts'
import { drawingUnits, metres } from './street-grid.ts'
import { hasHouse, metresTo, streetOf, streets, wayTo } from './streets.ts'

const houses = streets.flatMap(({ id, houses: count }) =>
  Array.from({ length: count }, (_, i) => ({ streetId: id, number: i + 1 })),
)
const [width, height] = [metres(drawingUnits.width), metres(drawingUnits.height)]
const isDrawn = ({ x, y }: Point): boolean => x >= 0 && x <= width && y >= 0 && y <= height
const steps = Array.from({ length: 101 }, (_, i) => i / 100)

function offRoad(point: Point): number {
  const offs = neighbourhood().roads.flatMap(({ way, metres: wide }) =>
    way.slice(1).map((b, i) => {
      const a = way[i]!
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const part = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy)))
      return Math.hypot(point.x - a.x - part * dx, point.y - a.y - part * dy) - wide / 2
    }),
  )
  return Math.min(...offs)
}

describe('The streets of the address book', () => {
  it('are reached by the roads and bridges of the map wherever it is drawn, up to the front garden', () => {
    for (const house of houses) {
      const way = wayTo(house).slice(0, -1)
      for (const [i, b] of way.entries()) {
        const a = way[i - 1] ?? b
        for (const part of steps) {
          const point = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
          if (isDrawn(point)) expect(offRoad(point), `${house.streetId} ${house.number}`).toBeLessThan(1)
        }
      }
    }
  })

  it('give every house a door of its own', () => {
    expect(new Set(houses.map((house) => JSON.stringify(wayTo(house).at(-1)))).size).toBe(houses.length)
  })

  it('measure a house by its way, as the rider goes', () => {
    for (const house of houses) {
      const way = wayTo(house)
      const long = way.slice(1).reduce((sum, b, i) => sum + Math.hypot(b.x - way[i]!.x, b.y - way[i]!.y), 0)
      expect(Math.abs(long - metresTo(house))).toBeLessThan(6)
    }
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
