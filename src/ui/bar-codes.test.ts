import { expect, test } from 'vitest'
import { barsPath, code128, ean13 } from './bar-codes.ts'

const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0)

test('a Code 128 symbol is eleven modules a letter, with start, check and a stop of thirteen', () => {
  expect(total(code128('LL07-1109-0412'))).toBe(11 * (14 + 2) + 13)
  // "PJJ123C" is the usual worked example: check value 54 after start A, so 55 after start B.
  expect(code128('PJJ123C').slice(-13, -7)).toEqual([3, 1, 1, 3, 2, 1])
})

test('an EAN-13 symbol is 95 modules, and its first digit is told by the left half only', () => {
  expect(total(ean13('9521000000719'))).toBe(95)
  expect(ean13('9521000000719').slice(27)).toEqual(ean13('4521000000719').slice(27))
  expect(ean13('9521000000719')).not.toEqual(ean13('4521000000719'))
})

test('bars are drawn, spaces are not', () => {
  expect(barsPath([2, 1, 3], 10)).toEqual({ path: 'M0 0h2v10h-2zM3 0h3v10h-3z', modules: 6 })
})
