import { describe, expect, test } from 'vitest'
import { ageFigure, freshnessBar, leftUntil } from './batch-freshness.ts'

const at = (reading: string): number => Date.parse(`${reading.replace(' ', 'T')}+08:00`)
const picked = at('2026-11-09 00:04:00')
const bestBy = at('2026-11-14 23:59:59')

describe('freshness', () => {
  test('is told in whole hours for two days and in whole days after, never rounded up', () => {
    expect(ageFigure(picked, at('2026-11-09 14:03:59'))).toEqual({ count: 13, unit: 'hours' })
    expect(ageFigure(picked, at('2026-11-09 14:04:00'))).toEqual({ count: 14, unit: 'hours' })
    expect(ageFigure(picked, at('2026-11-11 00:03:59'))).toEqual({ count: 47, unit: 'hours' })
    expect(ageFigure(picked, at('2026-11-11 00:04:00'))).toEqual({ count: 2, unit: 'days' })
    expect(ageFigure(picked, picked - 1)).toEqual({ count: 0, unit: 'hours' })
  })

  test('what is left counts days wholly good, then the eve, then the day, then nothing', () => {
    expect(leftUntil(bestBy, at('2026-11-09 14:04:00'))).toEqual({ code: 'days', days: 4 })
    expect(leftUntil(bestBy, at('2026-11-13 00:00:00'))).toEqual({ code: 'days', days: 1 })
    expect(leftUntil(bestBy, at('2026-11-13 00:00:01'))).toEqual({ code: 'tomorrow' })
    expect(leftUntil(bestBy, at('2026-11-14 00:00:00'))).toEqual({ code: 'today' })
    expect(leftUntil(bestBy, at('2026-11-14 23:59:58'))).toEqual({ code: 'today' })
    expect(leftUntil(bestBy, bestBy)).toEqual({ code: 'past' })
  })

  test('the bar has a part to a day and is never over-full', () => {
    expect(freshnessBar(picked, bestBy, at('2026-11-09 14:04:00')).days).toBe(5)
    expect(freshnessBar(picked, bestBy, at('2026-11-09 14:04:00')).over).toBeCloseTo(14 / 120, 3)
    expect(freshnessBar(picked, bestBy, at('2026-12-01 00:00:00')).over).toBe(1)
    expect(freshnessBar(picked, picked, picked)).toEqual({ days: 1, over: 0 })
    expect(freshnessBar(picked, at('2027-11-14 23:59:59'), picked).days).toBe(21)
  })
})
