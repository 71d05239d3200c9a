import { checkDigit, printedDigits, swapsThatFit, type Swap } from '#contract/gs1/check-digit.ts'
import { classify } from '#contract/gs1/scanned-code.ts'
import { readPrintedNumber } from '#contract/gs1/upc-e.ts'

/** The most digits a product's number has. */
export const MOST_DIGITS = 14

/** What the typed digits are so far. */
export type TypedCode =
  /** Not yet a number that could be printed under bars: go on typing. */
  | { is: 'unfinished' }
  /** A whole number whose last digit fits. Shorter ones (8, 12) may still grow. */
  | { is: 'whole'; gtin: string }
  /** As long as it gets, and the last digit does not fit; `swaps` are the exchanges of neighbours that would mend it. */
  | { is: 'wrong'; expected: string; swaps: readonly Swap[] }

/** Judges the digits as they are typed, so that a slip shows at once and not after a search. In: digits only. */
export function judgeTyped(digits: string): TypedCode {
  const read = readPrintedNumber(digits)
  if (read.ok) return { is: 'whole', gtin: read.gtin }
  if (digits.length < 13) return { is: 'unfinished' }
  return { is: 'wrong', expected: checkDigit(digits.slice(0, -1)), swaps: swapsThatFit(digits) }
}

/**
 * The digits of whatever was typed or pasted, in our figures, at most fourteen. A pasted tag address gives the number in it;
 * its batch is not typed by anybody and falls away.
 */
export function typedDigits(text: string): string {
  const pasted = classify(text)
  if (pasted.kind === 'ours' && /\D/.test(text.trim())) return printedDigits(pasted.code.gtin)
  // Some keyboards type full-width figures.
  return text.normalize('NFKC').replace(/\D/g, '').slice(0, MOST_DIGITS)
}
