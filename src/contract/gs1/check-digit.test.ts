import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigit, hasValidCheckDigit, printedDigits, readGtin, suspectedSwap, swapsThatFit } from './check-digit.ts'

const digitString = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))

describe('check digits', () => {
  test.each([
    ['952100000024', '7'], // EAN-13 of the pak choi
    ['0952100000017', '9'],
    ['952100010001', '5'], // a GLN
    ['39521000000000017', '0'], // an SSCC
    ['03600029145', '2'], // the UPC-A of every textbook
    ['7351353', '7'], // an EAN-8
  ])('%s ends in %s', (body, digit) => {
    expect(checkDigit(body)).toBe(digit)
  })

  test('one wrong digit anywhere is always noticed', () => {
    fc.assert(
      fc.property(digitString(13), fc.nat(13), fc.integer({ min: 1, max: 9 }), (body, place, change) => {
        const right = body + checkDigit(body)
        const wrong = [...right]
        wrong[place] = String((Number(wrong[place]) + change) % 10)
        expect(hasValidCheckDigit(right)).toBe(true)
        expect(hasValidCheckDigit(wrong.join(''))).toBe(false)
      }),
    )
  })
})

describe('GTINs', () => {
  test.each([
    ['73513537', '00000073513537'],
    ['036000291452', '00036000291452'],
    ['9521000000247', '09521000000247'],
    ['09521000000247', '09521000000247'],
  ])('%s is kept as %s', (text, gtin) => {
    expect(readGtin(text)).toEqual({ ok: true, gtin })
  })

  test.each([
    ['952100000024', { code: 'badCheckDigit', ai: '01', expected: '5', got: '4' }],
    ['09521000000248', { code: 'badCheckDigit', ai: '01', expected: '7', got: '8' }],
    ['952100000', { code: 'badLength', ai: '01', length: 9 }],
    ['', { code: 'badCharset', ai: '01' }],
    ['9521O00000247', { code: 'badCharset', ai: '01' }],
    ['９５２１００００００２４７', { code: 'badCharset', ai: '01' }],
  ])('%s is refused', (text, error) => {
    expect(readGtin(text)).toEqual({ ok: false, error })
  })

  test('are printed with 13 digits unless they are of a case', () => {
    expect(printedDigits('09521000000247')).toBe('9521000000247')
    expect(printedDigits('19521000000244')).toBe('19521000000244')
  })
})

describe('two digits exchanged', () => {
  test('a slip that makes one number of ours is offered', () => {
    // 9512000000719 would be valid too, but it is nothing we sell.
    expect(swapsThatFit('9521000000719').map((swap) => swap.digits)).toEqual(['9512000000719', '9521000000179'])
    expect(suspectedSwap('9521000000719', (gtin) => gtin === '09521000000179')).toEqual({
      digits: '9521000000179',
      at: 10,
    })
  })

  test('two possible slips are no guess, and a right number needs none', () => {
    expect(suspectedSwap('9521000000719')).toBeNull()
    expect(suspectedSwap('9521000000179')).toBeNull()
    expect(suspectedSwap('952100000017')).toBeNull()
    expect(suspectedSwap('hello')).toBeNull()
  })

  test('the number meant is among the offers, unless the exchange cannot be seen', () => {
    fc.assert(
      fc.property(digitString(12), fc.nat(11), (body, at) => {
        const meant = body + checkDigit(body)
        const typed = meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2)
        fc.pre(!hasValidCheckDigit(typed))
        expect(swapsThatFit(typed)).toContainEqual({ digits: meant, at })
        for (const swap of swapsThatFit(typed)) expect(hasValidCheckDigit(swap.digits)).toBe(true)
      }),
    )
  })
})
