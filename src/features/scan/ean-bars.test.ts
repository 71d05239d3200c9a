import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { checkDigit } from '#contract/gs1/check-digit.ts'
import { barsPath, eanBars } from './ean-bars.ts'

const wasm = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

/** The modules as a picture: four pixels each, a quiet zone around. */
function drawn(modules: string) {
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

test.each(['952100000017', '003600029145', '400638133393', '123456789012', '234567890123', '345678901234'])(
  'the bars of %s and its check digit can be scanned',
  async (body) => {
    const digits = body + checkDigit(body)
    const found = await readBarcodes(drawn(eanBars(digits)), { formats: ['EAN13'] })
    expect(found.map((code) => code.text)).toEqual([digits])
  },
)

test.each(['5', '6', '7', '8'])('so can those that begin with %s', async (first) => {
  const body = `${first}01234567890`
  const digits = body + checkDigit(body)
  const found = await readBarcodes(drawn(eanBars(digits)), { formats: ['EAN13'] })
  expect(found.map((code) => code.text)).toEqual([digits])
})

test('half a number has its guards and the bars typed so far', () => {
  expect(eanBars('')).toHaveLength(95)
  expect(eanBars('952').slice(0, 17)).toBe(eanBars('9521000000179').slice(0, 17))
  expect(barsPath('0110001', 9)).toBe('M1 0h2v9h-2zM6 0h1v9h-1z')
})
