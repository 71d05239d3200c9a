import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { encode } from 'uqr'
import { prepareZXingModule, writeBarcode, type WriterOptions } from 'zxing-wasm/writer'

/** The codes a shopper may hold before the camera. `gtinQr` is a square code of nothing but a number. */
export type Kind = 'qr' | 'gtinQr' | 'dataMatrix' | 'ean13' | 'ean8' | 'upca'

export const isBars = (kind: Kind): boolean => kind === 'ean13' || kind === 'ean8' || kind === 'upca'

/** A code as modules; `quiet` is the light margin its standard asks for, in modules. */
export type CodeSymbol = {
  columns: number
  rows: number
  quiet: { x: number; y: number }
  isDark: (column: number, row: number) => boolean
}

const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm')))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

/** How many modules high the bars are: printed lower than the standard's 69 and 55, as on most packs. */
const BAR_ROWS: Partial<Record<Kind, number>> = { ean13: 52, upca: 52, ean8: 42 }

/** Draws a code. `text` of a Data Matrix is a GS1 element string in brackets, as people write it: (01)...(10)... */
export async function symbolOf(kind: Kind, text: string): Promise<CodeSymbol> {
  switch (kind) {
    case 'qr':
    case 'gtinQr': {
      // The same writer and level as the shop's own tags.
      const { size, data } = encode(text, { ecc: 'M', border: 0 })
      return square(size, 4, (column, row) => data[row]?.[column] === true)
    }
    case 'dataMatrix': {
      const { data, width, height } = await written(text, { format: 'DataMatrix', options: 'gs1,forceSquare' })
      if (width !== height) throw new Error('a square symbol was asked for')
      return square(width, 2, (column, row) => data[row * width + column] === 0)
    }
    case 'ean13':
    case 'ean8':
    case 'upca': {
      const format = kind === 'ean13' ? 'EAN13' : kind === 'ean8' ? 'EAN8' : 'UPCA'
      const { data, width } = await written(text, { format })
      return {
        columns: width,
        rows: BAR_ROWS[kind] ?? 0,
        quiet: { x: kind === 'ean8' ? 7 : 10, y: 3 },
        isDark: (column) => data[column] === 0,
      }
    }
  }
}

async function written(text: string, options: WriterOptions) {
  const { symbol, error } = await writeBarcode(text, { ...options, scale: 1, addQuietZones: false })
  if (error !== '') throw new Error(`${text} cannot be drawn: ${error}`)
  return symbol
}

const square = (size: number, quiet: number, isDark: CodeSymbol['isDark']): CodeSymbol => ({
  columns: size,
  rows: size,
  quiet: { x: quiet, y: quiet },
  isDark,
})
