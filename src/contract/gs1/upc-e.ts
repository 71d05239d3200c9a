import { hasValidCheckDigit, readGtin } from './check-digit.ts'
import type { GtinError } from './check-digit.ts'

/**
 * The UPC-A number a zero-suppressed UPC-E stands for (General Specifications 5.2, number system 0). In: the 8 digits under
 * the bars, `04252614`. Out: 12 digits, or null when it is none or the last digit does not fit.
 */
export function expandUpcE(digits: string): string | null {
  const [, a, b, c, d, e, f, check] = /^0(\d)(\d)(\d)(\d)(\d)(\d)(\d)$/.exec(digits) ?? []
  if (check === undefined) return null
  const body = {
    '0': `${a}${b}00000${c}${d}${e}`,
    '1': `${a}${b}10000${c}${d}${e}`,
    '2': `${a}${b}20000${c}${d}${e}`,
    '3': `${a}${b}${c}00000${d}${e}`,
    '4': `${a}${b}${c}${d}00000${e}`,
  }[f ?? '']
  const upcA = `0${body ?? `${a}${b}${c}${d}${e}0000${f}`}${check}`
  return hasValidCheckDigit(upcA) ? upcA : null
}

/**
 * Reads the digits printed under bars: EAN-8, UPC-E, UPC-A, EAN-13, or the 14 of a case. Out: a GTIN of 14 digits. Eight digits that
 * begin with 0 are a UPC-E if they can be one: as an EAN-8 they could only be a shop's own number (GS1-8 prefix 0). `isEan8`
 * says that they were in fact read from one.
 */
export function readPrintedNumber(
  digits: string,
  isEan8 = false,
): { ok: true; gtin: string } | { ok: false; error: GtinError } {
  return readGtin((isEan8 ? null : expandUpcE(digits)) ?? digits)
}
