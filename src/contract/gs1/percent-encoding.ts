/** Percent-decodes one part. In a Digital Link a plus is a plus, never a space. Null when the escapes are broken. */
export function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
