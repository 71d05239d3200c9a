import { expect, test } from 'vitest'
import { expandUpcE, readPrintedNumber } from './upc-e.ts'

test.each([
  // One for each way of leaving zeros out (General Specifications 5.2)
  ['04252614', '042100005264'],
  ['01234505', '012000003455'],
  ['01234523', '012200003453'],
  ['01234531', '012300000451'],
  ['01234543', '012340000053'],
  ['01234558', '012345000058'],
  ['01234596', '012345000096'],
])('the UPC-E %s stands for %s', (short, long) => {
  expect(expandUpcE(short)).toBe(long)
  expect(readPrintedNumber(short)).toEqual({ ok: true, gtin: `00${long}` })
})

test.each(['14252614', '04252615', '0425261', '042526140', '0425261x', '７3513537', ''])('%j is no UPC-E', (digits) => {
  expect(expandUpcE(digits)).toBeNull()
})

test('eight digits that cannot be a UPC-E are an EAN-8, and so are those read from one', () => {
  expect(readPrintedNumber('73513537')).toEqual({ ok: true, gtin: '00000073513537' })
  expect(readPrintedNumber('02345673')).toEqual({ ok: true, gtin: '00023456000073' })
  expect(readPrintedNumber('04252614', true)).toMatchObject({ ok: false, error: { code: 'badCheckDigit' } })
})
