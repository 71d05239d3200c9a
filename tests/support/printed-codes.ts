import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, type ReadInputBarcodeFormat, readBarcodes } from 'zxing-wasm/reader'

let ready: Promise<unknown> | null = null
async function prepare(): Promise<void> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true })
}

/** Every code of a kind in a picture (PNG), as text, in no particular order. */
export async function codesIn(picture: Buffer, format: ReadInputBarcodeFormat): Promise<string[]> {
  await (ready ??= prepare())
  const found = await readBarcodes(new Blob([new Uint8Array(picture)]), {
    formats: [format],
    maxNumberOfSymbols: 255,
    tryHarder: true,
  })
  return found.map(({ text }) => text)
}

/** The sheets as the printer gets them, each a picture of its own. */
export async function printedSheets(page: Page): Promise<Buffer[]> {
  await page.emulateMedia({ media: 'print' })
  const sheets = page.locator('[data-up]')
  await sheets.first().waitFor()
  const pictures: Buffer[] = []
  for (const sheet of await sheets.all()) pictures.push(await sheet.screenshot())
  await page.emulateMedia({ media: 'screen' })
  return pictures
}
