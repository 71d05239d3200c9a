// The worker behind worker-code-reader.ts: pictures in, codes out. It alone loads the decoder.
import { prepareZXingModule, readBarcodes, type ReadResult, type ReaderOptions } from 'zxing-wasm/reader'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { cutsFor, type Cut } from './picture-cuts.ts'
import type { CodeFormat, Picture, ReadCode } from './read-code.ts'
import type { ReaderAnswer, ReaderQuestion } from './worker-code-reader.ts'

// Left alone it would fetch its wasm from a public CDN; ours comes with the shop and works offline.
const ready = prepareZXingModule({
  overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path) },
  fireImmediately: true,
})
// A failure shows when a picture is read, and is told then.
ready.catch(() => {})

const FORMATS: Readonly<Record<string, CodeFormat>> = {
  QRCode: 'qr',
  QRCodeModel2: 'qr',
  EAN13: 'ean13',
  EAN8: 'ean8',
  UPCA: 'upca',
  DataMatrix: 'dataMatrix',
}

const OPTIONS: ReaderOptions = {
  formats: ['QRCode', 'EAN13', 'EAN8', 'UPCA', 'DataMatrix'],
  textMode: 'Plain',
  maxNumberOfSymbols: 4,
  tryRotate: true,
}

let canvas: OffscreenCanvas | null = null

self.addEventListener('message', ({ data }: MessageEvent<ReaderQuestion>) => {
  void read(data).then((answer) => {
    data.picture.close()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page and nobody else
    self.postMessage(answer)
  })
})

async function read({ picture, look }: ReaderQuestion): Promise<ReaderAnswer> {
  try {
    await ready
    for (const cut of cutsFor(look, sizeOf(picture))) {
      const codes = await readCut(picture, cut)
      if (codes.length > 0) return { codes }
    }
    return { codes: [] }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : 'unknown' }
  }
}

function sizeOf(picture: Picture): { width: number; height: number } {
  return 'displayWidth' in picture
    ? { width: picture.displayWidth, height: picture.displayHeight }
    : { width: picture.width, height: picture.height }
}

async function readCut(picture: Picture, cut: Cut): Promise<ReadCode[]> {
  const width = Math.max(1, Math.round(cut.width * cut.scale))
  const height = Math.max(1, Math.round(cut.height * cut.scale))
  canvas ??= new OffscreenCanvas(width, height)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas')
  context.drawImage(picture, cut.x, cut.y, cut.width, cut.height, 0, 0, width, height)
  const found = await readBarcodes(context.getImageData(0, 0, width, height), {
    ...OPTIONS,
    tryHarder: cut.hard,
    tryInvert: cut.hard,
    tryDownscale: cut.hard,
  })
  return found.flatMap((result) => readCodeOf(result, cut))
}

function readCodeOf(result: ReadResult, cut: Cut): ReadCode[] {
  const format = FORMATS[result.format]
  if (!result.isValid || format === undefined) return []
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position
  const [a, b, c, d] = [topLeft, topRight, bottomRight, bottomLeft].map(({ x, y }) => ({
    x: cut.x + x / cut.scale,
    y: cut.y + y / cut.scale,
  }))
  return a && b && c && d ? [{ text: result.text, format, corners: [a, b, c, d] }] : []
}
