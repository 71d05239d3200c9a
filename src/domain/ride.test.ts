import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { riderAt } from './ride.ts'

const leg = [
  { x: 0, y: 0, at: 1_000 },
  { x: 100, y: 0, at: 11_000 },
  { x: 100, y: 0, at: 15_000 },
  { x: 100, y: 50, at: 20_000 },
]

describe('the rider on the map', () => {
  it('waits at the store before the ride and at the door after it', () => {
    expect(riderAt(leg, 0)).toMatchObject({ x: 0, y: 0, metresLeft: 150 })
    expect(riderAt(leg, 99_000)).toMatchObject({ x: 100, y: 50, metresLeft: 0 })
  })

  it('moves evenly between two fixes and keeps its heading at a stop', () => {
    expect(riderAt(leg, 6_000)).toMatchObject({ x: 50, y: 0, heading: 0, metresLeft: 100 })
    expect(riderAt(leg, 13_000)).toMatchObject({ x: 100, y: 0, heading: 0, metresLeft: 50 })
    expect(riderAt(leg, 17_500)).toMatchObject({ x: 100, y: 25, heading: 90 })
  })

  it('draws what is ridden and what is ahead as one unbroken way', () => {
    const fix = riderAt(leg, 6_000)
    expect(fix?.ridden).toEqual([leg[0], { x: 50, y: 0 }])
    expect(fix?.ahead[0]).toEqual({ x: 50, y: 0 })
    expect(fix?.ahead.at(-1)).toEqual(leg[3])
  })

  it('never rides backwards and never jumps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 0, max: 500 }), (at, step) => {
        const [a, b] = [riderAt(leg, at), riderAt(leg, at + step)]
        expect((a?.metresLeft ?? 0) - (b?.metresLeft ?? 0)).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.hypot((b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0))).toBeLessThanOrEqual(step / 100 + 1e-9)
      }),
    )
  })

  it('has no place on a leg without points', () => {
    expect(riderAt([], 5)).toBeUndefined()
  })
})
