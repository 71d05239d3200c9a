/** Percent-decodes one part. In a Digital Link a plus is a plus, never a space. Null when the escapes are broken. */
export function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/**
 * Percent-encodes one part: everything but RFC 3986's unreserved characters, as the Digital Link syntax asks of values (!
 * ' ( ) * too). A lone surrogate, which no address can hold, becomes U+FFFD.
 */
export function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
