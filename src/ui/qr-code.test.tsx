import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { QrCode } from './qr-code.tsx'

const wasm = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

const address = 'https://lane.example/01/09521000001015/10/HZ-1109-C12?report=HQ-2611-0907'
const markup = renderToStaticMarkup(<QrCode value={address} label="QR code with an address" />)
const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(markup)?.[1])
const bars = [...markup.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, width]) => ({
  x: Number(x),
  y: Number(y),
  width: Number(width),
}))

/** The path painted black on white, four pixels to a module, with no paper around it but its own. */
function painted(): ImageData {
  const side = size * 4
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const { x, y, width } of bars) {
    for (let row = y * 4; row < y * 4 + 4; row += 1) {
      for (let at = x * 4; at < (x + width) * 4; at += 1) {
        data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3)
      }
    }
  }
  return { data, width: side, height: side, colorSpace: 'srgb' } as ImageData
}

test('a QR code is read back as what was put into it', async () => {
  const found = await readBarcodes(painted(), { formats: ['QRCode'] })
  expect(found.map((code) => code.text)).toEqual([address])
})

test('it keeps four modules of empty paper on every side, and says what it is', () => {
  expect(Math.min(...bars.map(({ x }) => x))).toBe(4)
  expect(Math.min(...bars.map(({ y }) => y))).toBe(4)
  expect(Math.max(...bars.map(({ x, width }) => x + width))).toBe(size - 4)
  expect(Math.max(...bars.map(({ y }) => y + 1))).toBe(size - 4)
  expect(markup).toContain('aria-label="QR code with an address"')
})
