/** What is wrong with what was typed; the client words it. */
export type ContactProblem =
  | 'emailMissing'
  | 'emailNoAt'
  | 'emailSpace'
  | 'emailNoPlace'
  | 'emailOdd'
  | 'nameMissing'
  | 'phoneMissing'
  | 'phoneLetters'
  | 'phoneShort'
  | 'phoneLong'
  | 'unitMissing'
  | 'postcodeMissing'
  | 'postcodeOdd'

// The same as the world's own check (contract/order.ts, Guest), so that nothing passes here and is refused there.
const emailForm = /^[\w+-]+(?:\.[\w+-]+)*@[\da-z]+(?:[.-][\da-z]+)*\.[a-z]{2,}$/iu
const fewestDigits = 7
const mostDigits = 15

/** What is wrong with an e-mail address, or null. */
export function emailProblem(text: string): ContactProblem | null {
  const email = text.trim()
  if (email === '') return 'emailMissing'
  if (/\s/.test(email)) return 'emailSpace'
  if (!email.includes('@')) return 'emailNoAt'
  if (!/@[^@]+\.[^@.]{2,}$/.test(email)) return 'emailNoPlace'
  return emailForm.test(email) ? null : 'emailOdd'
}

/** What is wrong with a phone number as people write it, with spaces, dashes and brackets, or null. */
export function phoneProblem(text: string): ContactProblem | null {
  const phone = text.normalize('NFKC').trim()
  if (phone === '') return 'phoneMissing'
  if (!/^\+?[\d\s().-]+$/.test(phone)) return 'phoneLetters'
  const digits = phone.replaceAll(/\D/g, '').length
  if (digits < fewestDigits) return 'phoneShort'
  return digits > mostDigits || phone.length > 24 ? 'phoneLong' : null
}

/** What is wrong with a name, a door or a postcode, or null. */
export const nameProblem = (text: string): ContactProblem | null => (text.trim() === '' ? 'nameMissing' : null)
/** What is wrong with building and door, or null. */
export const unitProblem = (text: string): ContactProblem | null => (text.trim() === '' ? 'unitMissing' : null)
/** What is wrong with a postcode of six digits, or null. */
export function postcodeProblem(text: string): ContactProblem | null {
  const code = text.normalize('NFKC').replaceAll(/\s/g, '')
  if (code === '') return 'postcodeMissing'
  return /^\d{6}$/.test(code) ? null : 'postcodeOdd'
}
