/** Whether digits pass the check of payment cards (ISO/IEC 7812-1 annex B, mod 10). */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

const groupsOfDigits = /\d+(?:[^\p{L}\p{N}]{1,3}\d+)*/gu

/**
 * Whether a text holds what can be a payment card's number: 13 to 19 digits that pass Luhn, in one piece or in groups with
 * spaces or signs between them, in any script's digits that NFKC makes plain.
 */
export function hasCardNumber(text: string): boolean {
  for (const [run] of text.normalize('NFKC').matchAll(groupsOfDigits)) {
    const groups = run.match(/\d+/g) ?? []
    for (let from = 0; from < groups.length; from++) {
      let digits = ''
      for (let to = from; to < groups.length && digits.length < 19; to++) {
        digits += groups[to] ?? ''
        if (digits.length >= 13 && digits.length <= 19 && !/^0+$/.test(digits) && passesLuhn(digits)) return true
      }
    }
  }
  return false
}
