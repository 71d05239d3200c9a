import { describe, expect, it } from 'vitest'
import type { Parcel } from '#contract/parcel.ts'
import { arrivalOf, isFarOff, progressOf } from './parcel-progress.ts'
import { parcelSample } from './parcel-sample.ts'

const minute = 60_000
/** Nothing of it done yet, two things to pick. */
const due: Parcel = {
  ...parcelSample,
  state: 'paid',
  steps: parcelSample.steps.map(({ step, at, dueAt = at }) => ({ step, dueAt })),
  picks: [...parcelSample.picks, ...parcelSample.picks],
}
/** The parcel as it stands at a minute. */
const at = (m: number): Parcel => ({
  ...due,
  steps: due.steps.map(({ step, dueAt }) => ((dueAt ?? 0) <= m * minute ? { step, at: dueAt } : { step, dueAt })),
  picks: due.picks.map((one, i) => (m >= 3 + i ? { ...one, pickedAt: (3 + i) * minute } : one)),
})

describe('how far a parcel has come', () => {
  it.each([
    [0, 'picking', 0],
    [3, 'picking', 0.5],
    [4, 'packing', 0],
    [7, 'packing', 0.5],
    [10, 'riding', 0],
    [18, 'riding', 0.5],
    [26, 'door', 0],
    [27, undefined, 1],
  ] as const)('at minute %d it is at %s, %d of it done', (m, phase, part) => {
    expect(progressOf(at(m), m * minute)).toEqual({ phase, part })
  })

  it('says minutes to go rounded up, so that a promise is never flattered', () => {
    expect(arrivalOf(due, 15 * minute + 1)).toEqual({
      minutesLeft: 11,
      minutesLate: 0,
      minutesEarly: 4,
      at: 26 * minute,
    })
    expect(arrivalOf({ ...due, eta: { ...due.eta, at: 34 * minute + 5 } }, 0).minutesLate).toBe(5)
    expect(arrivalOf({ ...due, deliveredAt: 25 * minute }, 90 * minute)).toMatchObject({
      minutesLeft: 0,
      at: 25 * minute,
    })
  })
})

describe('a chosen time', () => {
  const planned: Parcel = { ...due, planned: true, window: { from: 300 * minute, to: 330 * minute } }

  it('is told by its window until three quarters of an hour before, then by minutes', () => {
    expect(isFarOff(planned, 0)).toBe(true)
    expect(isFarOff(planned, 256 * minute)).toBe(false)
    expect(isFarOff({ ...planned, deliveredAt: 10 * minute }, 0)).toBe(false)
    expect(isFarOff({ ...due, window: planned.window }, 0)).toBe(false)
  })
})
