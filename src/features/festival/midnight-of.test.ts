import { describe, expect, test } from 'vitest'
import type { Product } from '#contract/catalogue.ts'
import { fen } from '#contract/money.ts'
import { digitAt, turningFirst } from './midnight-of.ts'

const opensAt = Date.parse('2026-11-11T00:00:00+08:00')

describe('the last ten seconds', () => {
  test('count from ten to one, each for its own second, and are over in the millisecond of midnight', () => {
    expect(digitAt(opensAt, opensAt - 10_001)).toBe(null)
    expect(digitAt(opensAt, opensAt - 10_000)).toBe(10)
    expect(digitAt(opensAt, opensAt - 9_001)).toBe(10)
    expect(digitAt(opensAt, opensAt - 9_000)).toBe(9)
    expect(digitAt(opensAt, opensAt - 1)).toBe(1)
    expect(digitAt(opensAt, opensAt)).toBe(null)
  })

  test('show the price of the thing that is looked at, or the one that falls furthest', () => {
    const product = (gtin: string): Product => ({ gtin, hasHero: gtin !== 'c' }) as Product
    const festival = {
      night: [
        { gtin: 'a', price: fen(9_000), was: fen(10_000) },
        { gtin: 'b', price: fen(600), was: fen(1_000) },
        { gtin: 'c', price: fen(100), was: fen(1_000) },
      ],
      products: [product('a'), product('b'), product('c')],
    }
    expect(turningFirst(festival, 'a')?.gtin).toBe('a')
    expect(turningFirst(festival, undefined)?.gtin).toBe('b')
    expect(turningFirst(festival, 'what the night leaves alone')?.gtin).toBe('b')
    expect(turningFirst({ night: [], products: [] }, 'a')).toBe(null)
  })
})
