import type { Refusal } from '#contract/refusal.ts'
import type { Instant } from '#contract/time.ts'
import {
  type CvvFlaw,
  cvvFlaw,
  digitsIn,
  type ExpiryFlaw,
  expiryFlaw,
  type NumberFlaw,
  numberFlaw,
} from '#domain/card-number.ts'

export type CardField = 'number' | 'expiry' | 'cvv' | 'holder'

/** The fields in the order they are filled in. */
export const cardFields: readonly CardField[] = ['number', 'expiry', 'cvv', 'holder']

/** Their names in the form, which are the tokens that phones fill in by (HTML, autofill). */
export const fieldNames: Record<CardField, string> = {
  number: 'cc-number',
  expiry: 'cc-exp',
  cvv: 'cc-csc',
  holder: 'cc-name',
}

/** What is wrong with each field; null where nothing is. */
export interface CardFlaws {
  number: NumberFlaw | 'cardUnknown' | null
  expiry: ExpiryFlaw | null
  cvv: CvvFlaw | 'cvvWrong' | null
  holder: 'empty' | null
}

const shanghaiMonth = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' })

/** The month of an instant as `YYYY-MM`, where the shop is. */
export const monthOf = (at: Instant): string => shanghaiMonth.format(at).slice(0, 7)

/** What the form itself can tell of what was typed, in the month `YYYY-MM`. */
export function flawsOf(draft: Record<CardField, string>, month: string): CardFlaws {
  const digits = digitsIn(draft.number)
  return {
    number: numberFlaw(digits),
    expiry: expiryFlaw(draft.expiry, month),
    cvv: cvvFlaw(draft.cvv, digits),
    holder: draft.holder.trim().length < 2 ? 'empty' : null,
  }
}

/** The field a refusal is about, and how it is put there; null when it is about the whole payment. */
export function refusedField(refusal: Refusal): Partial<CardFlaws> | null {
  switch (refusal.code) {
    case 'cardUnknown':
      return { number: 'cardUnknown' }
    case 'cardExpired':
      return { expiry: 'past' }
    case 'cvvWrong':
      return { cvv: 'cvvWrong' }
    default:
      return null
  }
}
