import { readBarcodes, type ReadInputBarcodeFormat, type ReadResult } from 'zxing-wasm/reader'
import { radians, sizeOnCanvas, toPicture, type Cut } from './cut.ts'
import { filterPixels } from './pixel-filters.ts'
import type { CodeFormat, Picture, ReadCode, Wanted } from './read-code.ts'

type Kinds = Record<'bars' | 'squares', readonly ReadInputBarcodeFormat[]>
const KINDS: Readonly<Record<Wanted, Kinds>> = {
  tags: { bars: ['EAN13', 'EAN8', 'UPCA', 'UPCE'], squares: ['QRCode', 'DataMatrix'] },
  payCodes: { bars: ['Code128'], squares: ['QRCode'] },
}
const formatsOf = (wanted: Wanted, kinds: Cut['kinds']): ReadInputBarcodeFormat[] => {
  const { bars, squares } = KINDS[wanted]
  return kinds === 'all' ? [...squares, ...bars] : [...KINDS[wanted][kinds]]
}

const FORMATS: Readonly<Record<string, CodeFormat>> = {
  QRCode: 'qr',
  QRCodeModel2: 'qr',
  EAN13: 'ean13',
  EAN8: 'ean8',
  UPCA: 'upca',
  UPCE: 'upce',
  DataMatrix: 'dataMatrix',
  Code128: 'code128',
}

/** More than fit before a camera in a size that can be read. */
const MOST_CODES = 8

let canvas: OffscreenCanvas | null = null

/** The codes in one cut of a picture, where they are in the picture. */
export async function readCut(picture: Picture, cut: Cut, wanted: Wanted): Promise<ReadCode[]> {
  const pixels = pixelsOf(picture, cut)
  filterPixels(pixels, cut.filter)
  const found = await readBarcodes(pixels, {
    formats: formatsOf(wanted, cut.kinds),
    textMode: 'Plain',
    maxNumberOfSymbols: MOST_CODES,
    tryRotate: true,
    tryHarder: cut.effort !== 'quick',
    tryInvert: cut.effort === 'thorough',
    tryDownscale: cut.effort === 'thorough',
  })
  return found.flatMap((result) => readCodeOf(result, cut))
}

function pixelsOf(picture: Picture, cut: Cut): ImageData {
  const { width, height } = sizeOnCanvas(cut)
  canvas ??= new OffscreenCanvas(width, height)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas')
  const [wide, high] = [cut.width * cut.scale, cut.height * cut.scale]
  context.setTransform(1, 0, 0, 1, width / 2, height / 2)
  context.rotate(radians(cut.turn))
  context.drawImage(picture, cut.x, cut.y, cut.width, cut.height, -wide / 2, -high / 2, wide, high)
  return context.getImageData(0, 0, width, height)
}

function readCodeOf(result: ReadResult, cut: Cut): ReadCode[] {
  const format = FORMATS[result.format]
  if (!result.isValid || format === undefined) return []
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position
  const [a, b, c, d] = [topLeft, topRight, bottomRight, bottomLeft].map((corner) => toPicture(cut, corner))
  return a && b && c && d ? [{ text: textOf(result), format, corners: [a, b, c, d] }] : []
}

/** Element strings, and the eight digits that could be a UPC-E, say what they are; anything else speaks for itself. */
const textOf = ({ text, contentType, format, symbologyIdentifier }: ReadResult): string =>
  contentType === 'GS1' || format === 'EAN8' ? symbologyIdentifier + text : text
