import type { CodeFormat, Detect, Wanted } from './read-code.ts'

// The Barcode Detection API (Chrome on Android, ChromeOS, macOS) as far as we use it; TypeScript does not know it.
type Detected = { rawValue: string; format: string; cornerPoints: readonly { x: number; y: number }[] }
type Detector = { detect(picture: ImageBitmap | VideoFrame): Promise<readonly Detected[]> }
type DetectorClass = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

const FORMATS: Readonly<Record<Wanted, Readonly<Record<string, CodeFormat>>>> = {
  tags: { qr_code: 'qr', ean_13: 'ean13', ean_8: 'ean8', upc_a: 'upca', upc_e: 'upce', data_matrix: 'dataMatrix' },
  payCodes: { qr_code: 'qr', code_128: 'code128' },
}

/** The browser's own detector, or null where there is none or it cannot read QR codes (a desktop Chromium has an empty one). */
export async function nativeDetector(wanted: Wanted = 'tags'): Promise<Detect | null> {
  const known = FORMATS[wanted]
  const BarcodeDetector = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  if (BarcodeDetector === undefined) return null
  try {
    const formats = (await BarcodeDetector.getSupportedFormats()).filter((format) => Object.hasOwn(known, format))
    if (!formats.includes('qr_code')) return null
    const detector = new BarcodeDetector({ formats })
    return async (picture) => {
      const found = await detector.detect(picture)
      return found.flatMap(({ rawValue, format, cornerPoints }) => {
        const [a, b, c, d] = cornerPoints.map(({ x, y }) => ({ x, y }))
        const ours = known[format]
        return a && b && c && d && ours ? [{ text: rawValue, format: ours, corners: [a, b, c, d] as const }] : []
      })
    }
  } catch {
    return null
  }
}
