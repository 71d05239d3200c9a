import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cvvFlaw,
  digitsIn,
  expiryFlaw,
  groupedNumber,
  luhnFits,
  numberFlaw,
  retypedExpiry,
  retypedNumber,
} from './card-number.ts'

describe('A card number', () => {
  it.each([
    ['4111111111111111', '4111 1111 1111 1111'],
    ['378282246310005', '3782 822463 10005'],
    ['6011000990139424123', '6011 0009 9013 9424 123'],
    ['41111', '4111 1'],
    ['4111', '4111'],
    ['', ''],
  ])('stands in the groups it is printed in: %s', (digits, text) => expect(groupedNumber(digits)).toBe(text))

  it('keeps its caret behind the same digit, wherever it is typed, pasted or deleted', () => {
    const text = fc.stringMatching(/^[0-9 -]{0,24}$/)
    fc.assert(
      fc.property(text, fc.nat({ max: 24 }), (typed, place) => {
        const caret = Math.min(place, typed.length)
        const made = retypedNumber(typed, caret)
        const before = digitsIn(typed.slice(0, caret))
        const kept = digitsIn(made.text)
        expect(digitsIn(made.text.slice(0, made.caret))).toBe(before.slice(0, kept.length))
        expect(kept).toBe(digitsIn(typed).slice(0, kept.length))
        expect(retypedNumber(made.text, made.caret).text).toBe(made.text)
      }),
    )
  })

  it('takes full-width digits, and no more than its scheme has', () => {
    expect(retypedNumber('４１１１', 4).text).toBe('4111')
    expect(retypedNumber('41111111111111112222', 20).text).toBe('4111 1111 1111 1111')
  })

  it('catches every single wrong digit', () => {
    const digit = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.nat({ max: 15 }), digit, (at, wrong) => {
        const good = '4111111111111111'
        const bad = good.slice(0, at) + wrong + good.slice(at + 1)
        expect(luhnFits(bad)).toBe(bad === good)
      }),
    )
    expect([
      numberFlaw(''),
      numberFlaw('4111'),
      numberFlaw('4111111111111112'),
      numberFlaw('4111111111111111'),
    ]).toEqual(['empty', 'tooShort', 'checkDigit', null])
  })
})

describe('An expiry', () => {
  it.each([
    ['1', true, '1'],
    ['12', true, '12/'],
    ['12/', false, '12'],
    ['122', true, '12/2'],
    ['1228', true, '12/28'],
    ['5', true, '05/'],
    ['5/28', true, '05/28'],
    ['12/2028', true, '12/28'],
    ['122028', true, '12/28'],
    ['12 / 28', true, '12/28'],
    ['1/', true, '01/'],
  ])('%s becomes MM/YY as it is typed', (typed, isLonger, text) => expect(retypedExpiry(typed, isLonger)).toBe(text))

  it.each([
    ['', 'empty'],
    ['13/28', 'notADate'],
    ['1/2', 'notADate'],
    ['10/26', 'past'],
    ['11/26', null],
    ['01/30', null],
  ])('%s in November 2026: %s', (text, flaw) => expect(expiryFlaw(text, '2026-11')).toBe(flaw))
})

it('asks four digits of a security code where the card has four', () => {
  expect(cvvFlaw('123', '4111')).toBeNull()
  expect(cvvFlaw('123', '3782')).toBe('tooShort')
  expect(cvvFlaw('1234', '3782')).toBeNull()
  expect(cvvFlaw('', '')).toBe('empty')
})
