import type { Refusal } from '#contract/refusal.ts'
import { hasCardNumber } from './card-number.ts'

/** What says only how the sign before it is drawn, as a heart in colour: it may stay, and counts for nothing. */
const drawing = /[\ufe0e\ufe0f]/g
/**
 * What has no picture of its own, or turns the writing of what follows: breaks, controls, marks of direction, joiners left alone, blanks
 * that pass for letters, halves of signs.
 */
const unseen = /(?:(?![\ufe0e\ufe0f])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800])+/gu

/** A text as it is kept: composed, on one line, without what cannot be seen. Never markup: whoever shows it shows its letters. */
export const plainText = (text: string): string =>
  text.normalize('NFC').replace(unseen, ' ').replace(/\s+/g, ' ').trim()

/** A text as its words are looked at. */
export const undrawn = (text: string): string => text.replace(drawing, '')

const scheme = /\b[a-z][a-z\d+.-]*:\/\/|\b(?:mailto|tel|sms|javascript|data):\S/i
const host =
  /\bwww\.|[\p{L}\p{N}-]\.(?:com|cn|net|org|io|co|app|dev|me|shop|store|top|xyz|info|biz|site|online|example|link|live|vip|club|tv|cc|pro|cloud|tech|ly|hk|fr|uk|de|eu|jp|ru)\b/iu
const path = /[\p{L}\p{N}-]+\.\p{L}{2,}\/\S/u

/** Whether a text holds an address of the web: a scheme, a host as people write one, full-width dots included, or a host with a path. */
export function hasLink(text: string): boolean {
  const plain = undrawn(text.normalize('NFKC')).replaceAll('。', '.')
  return scheme.test(plain) || host.test(plain) || path.test(plain)
}

/** Why a text is not kept: noteHasCard, noLinks, badRequest when nothing is left of it. */
export function textRefusal(text: string): Refusal | undefined {
  if (undrawn(text).trim() === '') return { code: 'badRequest', field: 'text' }
  if (hasCardNumber(text)) return { code: 'noteHasCard' }
  return hasLink(text) ? { code: 'noLinks' } : undefined
}

/** What can be a door's code: one to twelve digits, letters, stars and hashes. */
export const isDoorCode = (text: string): boolean => /^[\p{L}\p{N}*#-]{1,12}$/u.test(text)
