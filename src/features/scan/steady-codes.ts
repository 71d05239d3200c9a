import type { ReadCode } from '#platform/read-code.ts'

/**
 * Lets a code through once it can be believed: a QR code or Data Matrix mends its own errors and counts at once; bars
 * have one check digit only, so the same number has to be seen in two frames running.
 */
export function steadyCodes(): (codes: readonly ReadCode[]) => ReadCode[] {
  let lastBars: string[] = []
  return (codes) => {
    const bars = codes.filter(isBars).map(({ text }) => text)
    const steady = codes.filter((code) => !isBars(code) || lastBars.includes(code.text))
    lastBars = bars
    return steady
  }
}

const isBars = ({ format }: ReadCode): boolean => format === 'ean13' || format === 'ean8' || format === 'upca'
