const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * A fresh id of 24 letters and digits for one deed, to be sent again unchanged when its answer is lost. Works on plain-http
 * origins, where crypto.randomUUID does not exist but crypto.getRandomValues does.
 */
export function requestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}
