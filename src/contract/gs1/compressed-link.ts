import { hasValidCheckDigit } from './check-digit.ts'

const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const GTIN_BITS = 47

/**
 * Whether a path segment is a compressed Digital Link (GS1 Digital Link: Compression, binary string in base64url that
 * begins with a GTIN). We do not unpack those, but say so. In: the last path segment. Never mistakes an ordinary word for one
 * unless its bits happen to hold a GTIN with the right check digit.
 */
export function looksCompressed(segment: string): boolean {
  if (!/^[A-Za-z0-9_-]{10,200}$/.test(segment)) return false
  const bits = bitsOf(segment)
  const key = Number.parseInt(bits.slice(0, 8), 2)
  // 01 is the GTIN by itself; 0A to 4F with a letter in the second place, and A0 to A9, are the usual groups that begin with one.
  const beginsWithGtin = key === 0x01 || (key < 0x50 && (key & 0x0f) >= 0x0a) || (key >= 0xa0 && key <= 0xa9)
  if (!beginsWithGtin) return false
  const gtin = Number.parseInt(bits.slice(8, 8 + GTIN_BITS), 2)
  return gtin > 0 && gtin < 1e14 && hasValidCheckDigit(String(gtin).padStart(14, '0'))
}

/**
 * Whether a segment after a plain `/01/{gtin}` is the rest of the link compressed (the same standard: only what follows the primary
 * key is packed). It begins with the four-bit digits of a lot, a serial, a date ...; a word in small letters is a word.
 */
export function looksCompressedRest(segment: string): boolean {
  if (!/^(?=.*[A-Z])[A-Za-z0-9_-]{4,200}$/.test(segment)) return false
  const firstTwo = Number.parseInt(bitsOf(segment.slice(0, 2)).slice(0, 8), 2)
    .toString(16)
    .padStart(2, '0')
  return /^(?:1[0-35-7]|2[0-5]|3\d|4[0-3]|7[0-2]|8[0-2]|9\d)$/.test(firstTwo)
}

function bitsOf(segment: string): string {
  let bits = ''
  for (const letter of segment) bits += BASE64_URL.indexOf(letter).toString(2).padStart(6, '0')
  return bits
}
