/** What a finger, a keyboard or a paste can do to a row of digits. */
export type DigitKey =
  '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'delete' | 'clear' | { paste: string }

const isDigit = (key: string): boolean => /^\d$/.test(key)

/** The digits after a key, never more than `length`. A paste takes its digits only ("111 111" works), from the start. */
export function enterKey(digits: string, key: DigitKey, length: number): string {
  if (typeof key === 'object') {
    const pasted = key.paste.replaceAll(/\D/g, '').slice(0, length)
    return pasted === '' ? digits : pasted
  }
  if (key === 'clear') return ''
  if (key === 'delete') return digits.slice(0, -1)
  return digits.length >= length ? digits : digits + key
}

/** A keyboard's key as one of ours, or null for one that is not ours to take. Shortcuts stay the browser's. */
export function digitKeyOf(event: {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}): DigitKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (isDigit(event.key)) return event.key as DigitKey
  return event.key === 'Backspace' || event.key === 'Delete' ? 'delete' : null
}
