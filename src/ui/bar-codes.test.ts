import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { checkDigit } from '#contract/gs1/check-digit.ts'
import { barsPath, code128, code128Digits, ean13 } from './bar-codes.ts'

const wasm = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0)

/** Bars and spaces as a picture: four pixels a module, a quiet zone around. */
function drawn(widths: number[]): ImageData {
  const modules = widths.map((width, at) => (at % 2 === 0 ? '1' : '0').repeat(width)).join('')
  const quiet = 12
  const width = (modules.length + 2 * quiet) * 4
  const height = 80
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let x = 0; x < width; x += 1) {
    if (modules[Math.floor(x / 4) - quiet] !== '1') continue
    for (let y = 10; y < height - 10; y += 1) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
  return { data, width, height, colorSpace: 'srgb' } as ImageData
}

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

test.each([
  '952100000017',
  '003600029145',
  '400638133393',
  '123456789012',
  '234567890123',
  '345678901234',
  '501234567890',
  '601234567890',
  '701234567890',
  '801234567890',
])('the bars of %s and its check digit can be scanned', async (body) => {
  const digits = body + checkDigit(body)
  const found = await readBarcodes(drawn(ean13(digits)), { formats: ['EAN13'] })
  expect(found.map((code) => code.text)).toEqual([digits])
})

test('an order’s number can be scanned from its Code 128', async () => {
  const found = await readBarcodes(drawn(code128('LL07-1109-0412')), { formats: ['Code128'] })
  expect(found.map((code) => code.text)).toEqual(['LL07-1109-0412'])
})

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
/** From two digits to as many as a pay code may have, always an even number of them. */
const evenDigits = fc.integer({ min: 1, max: 12 }).chain((pairs) => digits(2 * pairs))

test('digits alone take half the room: eleven modules for two of them', () => {
  fc.assert(
    fc.property(evenDigits, (text) => {
      expect(total(code128Digits(text))).toBe(11 * (text.length / 2 + 2) + 13)
    }),
  )
})

test('any even number of digits can be scanned from its Code 128', async () => {
  await fc.assert(
    fc.asyncProperty(evenDigits, async (text) => {
      const found = await readBarcodes(drawn(code128Digits(text)), { formats: ['Code128'] })
      expect(found.map((code) => code.text)).toEqual([text])
    }),
    { numRuns: 60 },
  )
})

test('an odd one out gets a nought before it', () => {
  expect(code128Digits('123')).toEqual(code128Digits('0123'))
})

test('half a number has its guards and the bars typed so far', () => {
  expect(total(ean13(''))).toBe(95)
  expect(ean13('952').slice(0, 9)).toEqual(ean13('9521000000179').slice(0, 9))
  expect(ean13('952').slice(-4)).toEqual([1 + 42, 1, 1, 1])
})

test('bars are drawn, spaces are not', () => {
  expect(barsPath([2, 1, 3], 10)).toEqual({ path: 'M0 0h2v10h-2zM3 0h3v10h-3z', modules: 6 })
})
