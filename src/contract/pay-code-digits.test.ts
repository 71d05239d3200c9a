import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minuteOf, payCodeMs, payCodeOf, payCodePattern } from './pay-code-digits.ts'

const secret = fc.string({ minLength: 1, maxLength: 32 })
const minute = fc.integer({ min: 0, max: 60_000_000 })

describe('A pay code', () => {
  it('has 18 digits and begins with 25 to 30, whatever it is made from', () => {
    fc.assert(
      fc.property(secret, minute, (from, at) => {
        const code = payCodeOf(from, at)
        expect(code).toMatch(payCodePattern)
        expect(code).toHaveLength(18)
      }),
    )
  })

  it('is the same for the same minute, and another the minute after', () => {
    fc.assert(
      fc.property(secret, minute, (from, at) => {
        expect(payCodeOf(from, at)).toBe(payCodeOf(from, at))
        expect(payCodeOf(from, at)).not.toBe(payCodeOf(from, at + 1))
      }),
    )
  })

  it('is never met again in a month of minutes, nor in another showing', () => {
    const codes = new Set<string>()
    for (let at = 29_000_000; at < 29_043_200; at += 1) codes.add(payCodeOf('one', at)).add(payCodeOf('two', at))
    expect(codes.size).toBe(2 * 43_200)
  })

  it('uses every prefix and every digit about as often', () => {
    const prefixes = new Map<string, number>()
    const digits = Array.from({ length: 10 }, () => 0)
    const count = 12_000
    for (let at = 0; at < count; at += 1) {
      const code = payCodeOf('even', at)
      prefixes.set(code.slice(0, 2), (prefixes.get(code.slice(0, 2)) ?? 0) + 1)
      for (const digit of code.slice(2)) digits[Number(digit)] = (digits[Number(digit)] ?? 0) + 1
    }
    expect([...prefixes.keys()].toSorted()).toEqual(['25', '26', '27', '28', '29', '30'])
    for (const often of prefixes.values()) expect(Math.abs(often - count / 6)).toBeLessThan(count / 6 / 8)
    for (const often of digits) expect(Math.abs(often - count * 1.6)).toBeLessThan((count * 1.6) / 20)
  })

  it('changes on the minute of the world’s clock', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: payCodeMs - 1 }), (at, into) => {
        expect(minuteOf(at * payCodeMs + into)).toBe(at)
      }),
    )
  })
})
