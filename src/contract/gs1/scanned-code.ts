import { hasGtinLength, readGtin } from './check-digit.ts'
import type { DigitalLinkError } from './digital-link-error.ts'
import { parse } from './digital-link.ts'

/** What may leave a scanned text: numbers and codes, never an address to open. */
export type ProductCode = { gtin: string; lot?: string; serial?: string }

/** A code that is not ours, made harmless to show: no control or direction marks, cut to a readable length. */
export type ForeignCode = { kind: 'url'; host: string; rest: string } | { kind: 'text'; text: string }

export type ScannedCode =
  | { kind: 'ours'; code: ProductCode }
  | { kind: 'notAProductCode'; shown: ForeignCode }
  /** It means to be a product code, and this is what is wrong with it. */
  | { kind: 'badCode'; why: DigitalLinkError }

/** Refusals that say "an address of something else", not "a tag with a mistake". */
const NOT_EVEN_A_TAG: readonly DigitalLinkError['code'][] = ['notAUrl', 'tooLong', 'noPrimaryKey', 'otherKey']

/**
 * Says what a scanned or typed text is: a GS1 Digital Link on any domain or the bare digits of a GTIN-8, -12, -13 or -14
 * (with a right check digit), something that is not a product code, or a product code with a mistake.
 * Never throws; the text itself never comes out except as `shown`, which is only ever to be drawn as text.
 */
export function classify(scanned: string): ScannedCode {
  const text = scanned.trim()
  const digits = text.replace(/[ -]/g, '')
  if (hasGtinLength(digits)) {
    const read = readGtin(digits)
    return read.ok ? { kind: 'ours', code: { gtin: read.gtin } } : { kind: 'badCode', why: read.error }
  }
  if (!/^https?:/i.test(text)) return { kind: 'notAProductCode', shown: shownText(text) }

  const read = parse(text)
  if (read.ok) {
    const { gtin, lot, serial } = read.link
    const code: ProductCode = { gtin }
    if (lot !== undefined) code.lot = lot
    if (serial !== undefined) code.serial = serial
    return { kind: 'ours', code }
  }
  if (NOT_EVEN_A_TAG.includes(read.error.code)) return { kind: 'notAProductCode', shown: shownUrl(text) }
  return { kind: 'badCode', why: read.error }
}

const SHOWN_LENGTH = 160

/** The host a browser would really go to, apart from the rest: what stands before an @ is bait, a backslash is a slash. */
function shownUrl(text: string): ForeignCode {
  const match = /^https?:[/\\]*([^/\\?#]*)(.*)$/is.exec(text.slice(0, 4 * SHOWN_LENGTH))
  const authority = match?.[1] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (host === '') return shownText(text)
  return { kind: 'url', host: harmless(host.toLowerCase()), rest: harmless(match?.[2] ?? '') }
}

function shownText(text: string): ForeignCode {
  return { kind: 'text', text: harmless(text) }
}

/** Control, direction and invisible characters become a box, so that what is read is what is there. */
function harmless(text: string): string {
  const cut = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH).toWellFormed()}…` : text.toWellFormed()
  return cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, '\u25a1')
}
