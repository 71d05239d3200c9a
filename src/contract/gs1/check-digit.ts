/** Digits printed on one trade item: EAN-8, UPC-A, EAN-13 and the 14-digit form of a case or of a Digital Link. */
export type GtinLength = 8 | 12 | 13 | 14

const GTIN_LENGTHS: readonly number[] = [8, 12, 13, 14]

/**
 * The GS1 check digit of a number written without it (GS1 General Specifications 7.9, the same for GTIN, GLN and SSCC).
 * In: digits only, any length. Out: one digit.
 */
export function checkDigit(body: string): string {
  let sum = 0
  for (let i = 0; i < body.length; i += 1) {
    const digit = Number(body[body.length - 1 - i])
    sum += i % 2 === 0 ? digit * 3 : digit
  }
  return String((10 - (sum % 10)) % 10)
}

/** Whether a number's last digit is the check digit of the others. In: two digits or more. */
export function hasValidCheckDigit(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.slice(-1)
}

/** Whether a text has the shape of a GTIN: 8, 12, 13 or 14 digits. Says nothing of its check digit. */
export function hasGtinLength(digits: string): boolean {
  return /^\d+$/.test(digits) && GTIN_LENGTHS.includes(digits.length)
}

export type GtinError =
  | { code: 'badCharset'; ai: '01' }
  | { code: 'badLength'; ai: '01'; length: number }
  | { code: 'badCheckDigit'; ai: '01'; expected: string; got: string }

/**
 * Reads a GTIN-8, -12, -13 or -14 and writes it with 14 digits (GS1 General Specifications 3.3.2: leading zeros).
 * Refuses what is not digits, has another length, or whose last digit does not fit.
 */
export function readGtin(text: string): { ok: true; gtin: string } | { ok: false; error: GtinError } {
  if (!/^\d+$/.test(text)) return { ok: false, error: { code: 'badCharset', ai: '01' } }
  if (!hasGtinLength(text)) return { ok: false, error: { code: 'badLength', ai: '01', length: text.length } }
  const expected = checkDigit(text.slice(0, -1))
  const got = text.slice(-1)
  if (expected !== got) return { ok: false, error: { code: 'badCheckDigit', ai: '01', expected, got } }
  return { ok: true, gtin: text.padStart(14, '0') }
}

/** The number as it is printed under the bars: 13 digits, or all 14 when the first is not a zero. In: 14 digits. */
export function printedDigits(gtin: string): string {
  return gtin.startsWith('0') ? gtin.slice(1) : gtin
}

export type Swap = {
  /** The mended number, as long as the one typed. */
  digits: string
  /** Where the first of the two exchanged digits stands, counted from 0. */
  at: number
}

/**
 * Every exchange of two neighbouring digits that makes a failing number valid, first to last. Exchanging two digits is
 * the commonest slip in copying a number. Empty when the number is already valid or has no GTIN's length.
 */
export function swapsThatFit(digits: string): Swap[] {
  if (!hasGtinLength(digits) || hasValidCheckDigit(digits)) return []
  const fits: Swap[] = []
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const mended = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
    if (mended !== digits && hasValidCheckDigit(mended)) fits.push({ digits: mended, at })
  }
  return fits
}

/**
 * The one exchange of neighbours that gives a number we know. `isKnown` is asked with 14 digits (a GTIN of ours?);
 * without it every valid number counts. Null when there is none, or more than one: a guess must not be a lottery.
 */
export function suspectedSwap(digits: string, isKnown: (gtin: string) => boolean = () => true): Swap | null {
  const fits = swapsThatFit(digits).filter((swap) => isKnown(swap.digits.padStart(14, '0')))
  return fits.length === 1 ? (fits[0] ?? null) : null
}
