/** Invented schemes: each is known by the first digits and prints its number in groups. */
export interface CardScheme {
  id: 'meridian' | 'twinring' | 'quayside'
  groups: readonly number[]
  cvvLength: number
}

const schemes: readonly (CardScheme & { starts: RegExp })[] = [
  { id: 'meridian', starts: /^4/, groups: [4, 4, 4, 4], cvvLength: 3 },
  { id: 'twinring', starts: /^(5|2[2-7])/, groups: [4, 4, 4, 4], cvvLength: 3 },
  { id: 'quayside', starts: /^3[47]/, groups: [4, 6, 5], cvvLength: 4 },
]
const plainGroups = [4, 4, 4, 4, 3]

/** The longest number there is (ISO/IEC 7812). */
export const longestNumber = 19

/** Only the digits of a text, full-width ones included. */
export const digitsIn = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '')

/** Whose card a number is the beginning of, as soon as that is sure. */
export const schemeOf = (digits: string): CardScheme | undefined => schemes.find(({ starts }) => starts.test(digits))

/** How many digits a number of this beginning may have. */
export function lengthOf(digits: string): { least: number; most: number } {
  const length = schemeOf(digits)?.groups.reduce((sum, size) => sum + size, 0)
  return length === undefined ? { least: 12, most: longestNumber } : { least: length, most: length }
}

/** A number in the groups it is printed in, with single spaces and none at the end. */
export function groupedNumber(digits: string): string {
  const groups: string[] = []
  let at = 0
  for (const size of schemeOf(digits)?.groups ?? plainGroups) {
    groups.push(digits.slice(at, at + size))
    at += size
  }
  return groups.filter((group) => group !== '').join(' ')
}

/** The check digit's rule (ISO/IEC 7812-1, annex B): true when the last digit fits the others. */
export function luhnFits(digits: string): boolean {
  let sum = 0
  for (const [at, digit] of Array.from(digits).toReversed().entries()) {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return digits !== '' && sum % 10 === 0
}

/** What the text of a number field becomes, and where its caret belongs: behind as many digits as before. */
export function retypedNumber(text: string, caret: number): { text: string; caret: number } {
  const all = digitsIn(text)
  const digits = all.slice(0, lengthOf(all).most)
  const before = Math.min(digitsIn(text.slice(0, caret)).length, digits.length)
  const grouped = groupedNumber(digits)
  return { text: grouped, caret: placeBehind(grouped, before, caret < text.length) }
}

/** The place behind `count` digits; before the gap that follows when more is to the right. */
function placeBehind(grouped: string, count: number, isInside: boolean): number {
  if (!isInside) return grouped.length
  let seen = 0
  let at = 0
  while (seen < count) {
    if (grouped[at] !== ' ') seen += 1
    at += 1
  }
  return at
}

/** `1228`, `12/2028`, `1 / 28` as MM/YY while it is typed. `isLonger`: a digit was added, so that the stroke may come by itself. */
export function retypedExpiry(text: string, isLonger: boolean): string {
  const whole = /^\s*(\d{1,2})\s*[/.-]\s*(?:20)?(\d{2})\s*$/.exec(text.normalize('NFKC'))
  if (whole) return `${(whole[1] ?? '').padStart(2, '0')}/${whole[2]}`
  let digits = digitsIn(text)
  if (digits.length > 4 && digits.slice(2, 4) === '20') digits = digits.slice(0, 2) + digits.slice(4)
  // A month that begins with 2 to 9 has only that digit.
  if (/^[2-9]/.test(digits)) digits = `0${digits}`
  if (/^\d\s*[/.-]/.test(text)) digits = `0${digitsIn(text)}`
  digits = digits.slice(0, 4)
  if (digits.length > 2) return `${digits.slice(0, 2)}/${digits.slice(2)}`
  return digits.length === 2 && isLonger ? `${digits}/` : digits
}

export type NumberFlaw = 'empty' | 'tooShort' | 'checkDigit'
export type ExpiryFlaw = 'empty' | 'notADate' | 'past'
export type CvvFlaw = 'empty' | 'tooShort'

/** What is wrong with a number's digits, or null. */
export function numberFlaw(digits: string): NumberFlaw | null {
  if (digits === '') return 'empty'
  if (digits.length < lengthOf(digits).least) return 'tooShort'
  return luhnFits(digits) ? null : 'checkDigit'
}

/** What is wrong with MM/YY in a month `YYYY-MM`, or null: a card is good to the end of its month. */
export function expiryFlaw(text: string, month: string): ExpiryFlaw | null {
  if (text === '') return 'empty'
  const [, mm, yy] = /^(0[1-9]|1[0-2])\/(\d\d)$/.exec(text) ?? []
  if (mm === undefined) return 'notADate'
  return `20${yy}-${mm}` < month ? 'past' : null
}

/** What is wrong with a security code, or null. Its length is the scheme's; three where that is not known. */
export function cvvFlaw(cvv: string, number: string): CvvFlaw | null {
  if (cvv === '') return 'empty'
  return cvv.length < (schemeOf(number)?.cvvLength ?? 3) ? 'tooShort' : null
}
