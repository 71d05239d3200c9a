/** The middle of what must not be read whole. */
const dots = '····'

/** A phone number as it is kept and shown: its first three and last four digits, e.g. 138 ···· 2190. */
export function maskedPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replaceAll(/\D/g, '')
  return digits.length < 10 ? `${dots} ${digits.slice(-2)}` : `${digits.slice(0, 3)} ${dots} ${digits.slice(-4)}`
}

/** An e-mail address as it is kept and shown: at most its first three letters and the place, e.g. lin···@lane.example. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const name = email.slice(0, at)
  return `${name.slice(0, Math.min(3, Math.max(1, name.length - 1)))}···${email.slice(at)}`
}
