import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { i420, png } from './pixels.ts'
import { drawTag } from './tag-picture.ts'

const TEXT = 'https://lane.example/01/09521000000247/10/HZ-1109-C12?17=251110'

const wasm = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
prepareZXingModule({
  overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer },
})

test.each([
  { turn: 0, size: 0.6 },
  { turn: 27, size: 0.5 },
  { turn: 180, size: 0.45 },
  { turn: -90, size: 0.6, light: 0.35 },
])('a drawn tag can be scanned: %o', async (pose) => {
  const file = png(drawTag(TEXT, pose))
  const found = await readBarcodes(new Blob([new Uint8Array(file)]), { formats: ['QRCode'] })
  expect(found.map((code) => code.text)).toEqual([TEXT])
})

test('a raw frame is as long as its size says', () => {
  expect(i420(drawTag('x', { width: 64, height: 48 }))).toHaveLength((64 * 48 * 3) / 2)
})
