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
  let bits = ''
  for (const letter of segment) bits += BASE64_URL.indexOf(letter).toString(2).padStart(6, '0')
  const key = Number.parseInt(bits.slice(0, 8), 2)
  // 01 is the GTIN by itself; 0A to 4F with a letter in the second place are the usual pairs that begin with a GTIN.
  const beginsWithGtin = key === 0x01 || (key < 0x50 && (key & 0x0f) >= 0x0a)
  if (!beginsWithGtin) return false
  const gtin = Number.parseInt(bits.slice(8, 8 + GTIN_BITS), 2)
  return gtin > 0 && gtin < 1e14 && hasValidCheckDigit(String(gtin).padStart(14, '0'))
}
