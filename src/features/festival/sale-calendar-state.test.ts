import { describe, expect, test } from 'vitest'
import { placeOnLine, windowState } from './sale-calendar-state.ts'

const day = (date: string): number => Date.parse(`${date}+08:00`)
const presale = { from: day('2026-10-20T20:00'), to: day('2026-11-11T00:00') }
const first = { from: day('2026-11-01T00:00'), to: day('2026-11-04T00:00') }
const second = { from: day('2026-11-11T00:00'), to: day('2026-11-12T00:00') }
const windows = [presale, first, second]

describe('the sale calendar', () => {
  test('says of each window whether it is coming, on or over, to the millisecond', () => {
    const states = (now: number) => windows.map((window) => windowState(window, now))
    expect(states(day('2026-10-20T19:59'))).toEqual(['coming', 'coming', 'coming'])
    expect(states(day('2026-11-02T12:00'))).toEqual(['now', 'now', 'coming'])
    expect(states(day('2026-11-09T13:58'))).toEqual(['now', 'over', 'coming'])
    expect(states(second.from - 1)).toEqual(['now', 'over', 'coming'])
    expect(states(second.from)).toEqual(['over', 'over', 'now'])
    expect(states(second.to)).toEqual(['over', 'over', 'over'])
  })

  test('walks along its line and never back', () => {
    expect(placeOnLine(windows, day('2026-10-01T00:00'))).toBe(0)
    expect(placeOnLine(windows, first.from)).toBe(0.5)
    expect(placeOnLine(windows, day('2026-11-06T00:00'))).toBe(0.75)
    expect(placeOnLine(windows, second.from)).toBe(1)
    expect(placeOnLine(windows, second.to)).toBe(1)
    let before = 0
    for (let now = presale.from; now < second.to; now += 3_600_000) {
      const place = placeOnLine(windows, now)
      expect(place).toBeGreaterThanOrEqual(before)
      before = place
    }
  })
})
