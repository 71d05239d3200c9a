import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '#world/calendar.ts'
import { promiseAt, windowFrom } from './promise.ts'

describe('the promise', () => {
  it('shows whole minutes that end within thirty minutes of paying, whenever that is', () => {
    assert(
      property(integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }), (paidAt) => {
        const { from, to } = windowFrom(paidAt)
        expect(from % 60_000).toBe(0)
        expect(to % 60_000).toBe(0)
        expect(to).toBeLessThanOrEqual(paidAt + 30 * 60_000)
        expect(to).toBeGreaterThan(paidAt + 29 * 60_000)
        expect(from).toBeLessThan(to)
      }),
    )
  })

  it('says 30 minutes and, at 14:05:40, from 14:31 to 14:35', () => {
    expect(promiseAt(instantOf('2026-11-09T14:05:40+08:00'))).toEqual({
      minutes: 30,
      window: { from: instantOf('2026-11-09T14:31:00+08:00'), to: instantOf('2026-11-09T14:35:00+08:00') },
    })
  })
})
