import { assert, array, constantFrom, integer, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasCardNumber } from './card-number.ts'

/** Digits with the check digit that makes them a card's number. */
function withCheckDigit(digits: string): string {
  const end = '0123456789'.split('').find((digit) => {
    const sum = [...`${digits}${digit}`].toReversed().reduce((total, one, i) => {
      const value = Number(one) * (i % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
    return sum % 10 === 0
  })
  return `${digits}${end}`
}

const card = tuple(
  integer({ min: 1, max: 9 }),
  array(integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 17 }),
).map(([first, rest]) => withCheckDigit(`${first}${rest.join('')}`))
const gap = constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '\n', '/', '·')

describe('a card number in a note', () => {
  it('is found however it is spaced and whatever stands around it', () => {
    assert(
      property(card, array(gap, { minLength: 19, maxLength: 19 }), string(), (digits, gaps, around) => {
        const written = [...digits].map((digit, i) => `${digit}${i === digits.length - 1 ? '' : gaps[i]}`).join('')
        expect(hasCardNumber(`pay a${written}b ${around}`)).toBe(true)
      }),
    )
  })

  it.each([
    '4242 4242 4242 4242',
    'card：４２４２４２４２４２４２４２４２',
    'x4242-4242-4242-4242 123',
    '3782 822463 10005',
  ])('is found in %s', (text) => {
    expect(hasCardNumber(text)).toBe(true)
  })

  it.each([
    '',
    'Ring twice, second floor',
    'Gate code 4482, call 138 0013 8000',
    '4242 4242 4242 4241',
    '0000 0000 0000 0000',
    '3-502, after 18:30',
  ])('is not seen in %s', (text) => {
    expect(hasCardNumber(text)).toBe(false)
  })
})
