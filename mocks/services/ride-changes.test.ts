import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Leg, Point } from '#contract/parcel.ts'
import { placeOn, riddenRound, slowed, stoodOut, waitedAtEnd } from './ride-changes.ts'

/** East for 100 m, south for 200 m, and east again for 30 m, at ten metres a second. */
const leg: Leg = [
  { x: 0, y: 0, at: 0 },
  { x: 100, y: 0, at: 10_000 },
  { x: 100, y: 200, at: 30_000 },
  { x: 130, y: 200, at: 33_000 },
]
const end = (way: Leg) => way.at(-1)?.at
const inOrder = (way: Leg): boolean => way.every((fix, i) => i === 0 || fix.at >= (way[i - 1]?.at ?? 0))
const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
/** Round by the east: 80 m more. */
const round = () => ({
  corners: [
    { x: 100, y: 0 },
    { x: 140, y: 0 },
    { x: 140, y: 200 },
    { x: 100, y: 200 },
  ],
  seconds: 28,
})

describe('a ride that something comes between', () => {
  it('keeps what was ridden, goes on from there, and ends as much later as it says, wherever it happens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 32_999 }), fc.integer({ min: 8_000, max: 900_000 }), (at, ms) => {
        for (const way of [stoodOut(leg, at, ms), slowed(leg, at, ms), riddenRound(leg, at, ms, round)]) {
          expect(inOrder(way)).toBe(true)
          expect(end(way)).toBe(33_000 + ms)
          expect(way.at(-1)).toMatchObject({ x: 130, y: 200 })
          for (const part of [0, 0.3, 0.7, 1])
            expect(apart(placeOn(way, at * part), placeOn(leg, at * part))).toBeLessThan(0.3)
        }
        expect(apart(placeOn(stoodOut(leg, at, ms), at + ms), placeOn(leg, at))).toBeLessThan(0.3)
      }),
    )
  })

  it('rides round what is closed, and stands only as long as the way round leaves time', () => {
    const way = riddenRound(leg, 4_000, 60_000, round)
    expect(way.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [40, 0],
      [100, 0],
      [100, 0],
      [140, 0],
      [140, 200],
      [100, 200],
      [130, 200],
    ])
    expect(way[3]?.at).toBe(30_000 + 60_000 - 28_000)
  })

  it('is as late as the way round is long, when that is longer', () => {
    const long = () => ({ ...round(), seconds: 120 })
    expect(end(riddenRound(leg, 4_000, 10_000, long))).toBe(33_000 + 100_000)
  })

  it('waits where there is no way round', () => {
    expect(riddenRound(leg, 4_000, 60_000, () => undefined)).toEqual(stoodOut(leg, 4_000, 60_000))
    expect(riddenRound(leg, 31_000, 60_000, round)).toEqual(stoodOut(leg, 31_000, 60_000))
  })

  it('waits at its end for a lift', () => {
    expect(waitedAtEnd(leg, 60_000).slice(-2)).toEqual([
      { x: 130, y: 200, at: 33_000 },
      { x: 130, y: 200, at: 93_000 },
    ])
  })
})
