import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Packet } from '#contract/coupon.ts'
import { fen } from '#contract/money.ts'
import { hitAt, lowestPacket, placePacket, rainStage, sizeOf, sumOf, type FallingPacket } from './rain-fall.ts'

const field = { width: 390, height: 844 }
const packet = fc.record({
  x: fc.integer({ min: 60, max: 940 }).map((x) => x / 1000),
  delayMs: fc.integer({ min: 0, max: 5600 }),
  turn: fc.integer({ min: -30, max: 30 }),
  fallMs: fc.integer({ min: 2200, max: 3400 }),
  amount: fc.integer({ min: 2, max: 12 }).map((steps) => fen(steps * 10)),
})
const plan = fc.array(packet, { minLength: 60, maxLength: 60 })
const at = (): FallingPacket => ({ x: 0, y: 0, size: 0, turn: 0 })
const none = Array.from({ length: 60 }, () => false)

const placed = (places: readonly Packet[], ms: number): (FallingPacket & { no: number })[] =>
  places.flatMap((one, no) => {
    const into = at()
    return placePacket(one, no, ms, field, into) ? [{ ...into, no }] : []
  })

describe('falling packets', () => {
  test('every packet comes in above the field, goes out below it, and never goes up', () => {
    fc.assert(
      fc.property(packet, fc.nat(59), (one, no) => {
        const into = at()
        const seen: number[] = []
        for (let ms = one.delayMs; ms <= one.delayMs + one.fallMs; ms += 16) {
          expect(placePacket(one, no, ms, field, into)).toBe(true)
          seen.push(into.y)
        }
        expect(seen[0]).toBeLessThanOrEqual(-into.size / 2)
        expect(seen.at(-1)).toBeGreaterThan(field.height)
        expect(seen).toEqual(seen.toSorted((a, b) => a - b))
        expect(placePacket(one, no, one.delayMs - 1, field, into)).toBe(false)
        expect(placePacket(one, no, one.delayMs + one.fallMs + 1, field, into)).toBe(false)
      }),
    )
  })

  test('all are down when the rain is over, and who comes late sees what the others see', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 0, max: 9000 }), (places, ms) => {
        expect(placed(places, 9001)).toEqual([])
        expect(placed(places, ms)).toEqual(placed(structuredClone(places), ms))
      }),
    )
  })

  test('a finger on the middle of a packet opens a packet it touches, the nearest one', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1000, max: 8000 }), fc.nat(59), (places, ms, pick) => {
        const there = placed(places, ms)
        const aim = there[pick % Math.max(1, there.length)]
        if (!aim) return
        const hit = hitAt(places, none, ms, field, aim.x, aim.y)
        const far = ({ x, y }: FallingPacket): number => (x - aim.x) ** 2 + (y - aim.y) ** 2
        expect(hit).toBeGreaterThanOrEqual(0)
        expect(far(there.find(({ no }) => no === hit) ?? at())).toBeLessThanOrEqual(far(aim))
      }),
    )
  })

  test('beside the paper by a finger still counts, half a hand away does not', () => {
    const one: Packet = { x: 0.5, delayMs: 0, turn: 0, fallMs: 3000, amount: fen(60) }
    const into = at()
    placePacket(one, 0, 1500, field, into)
    const edge = into.size / 2
    expect(hitAt([one], [false], 1500, field, into.x + edge + 8, into.y)).toBe(0)
    expect(hitAt([one], [false], 1500, field, into.x, into.y - edge - 8)).toBe(0)
    expect(hitAt([one], [false], 1500, field, into.x + edge + 40, into.y)).toBe(-1)
    expect(sizeOf(0)).toBeGreaterThanOrEqual(44)
  })

  test('what was opened is not hit again, by finger or key', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1000, max: 8000 }), fc.array(fc.nat(59)), (places, ms, gone) => {
        const opened = none.map((_, no) => gone.includes(no))
        for (const { x, y } of placed(places, ms)) {
          const hit = hitAt(places, opened, ms, field, x, y)
          if (hit >= 0) expect(opened[hit]).toBe(false)
        }
        const key = lowestPacket(places, opened, ms, field)
        if (key >= 0) expect(opened[key]).toBe(false)
      }),
    )
  })

  test('a key opens the one nearest the bottom of those in sight', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 0, max: 9000 }), (places, ms) => {
        const sight = placed(places, ms).filter(({ y }) => y >= 0 && y <= field.height)
        const key = lowestPacket(places, none, ms, field)
        if (sight.length === 0) expect(key).toBe(-1)
        else expect(sight.find(({ no }) => no === key)?.y).toBe(Math.max(...sight.map(({ y }) => y)))
      }),
    )
  })

  test('the running sum is of what was opened', () => {
    const one: Packet = { x: 0.5, delayMs: 0, turn: 0, fallMs: 3000, amount: fen(60) }
    expect(sumOf([one, one, one], [true, false, true])).toBe(120)
  })
})

test('a rain is far, soon, falling, late and over', () => {
  const rain = { startsAt: 100_000, seconds: 9, opensUntil: 119_000 }
  const stages = [90_000, 97_000, 100_000, 108_999, 109_000, 119_000].map((now) => rainStage(rain, now))
  expect(stages).toEqual(['far', 'soon', 'falling', 'falling', 'late', 'over'])
})
