import { hasGtinLength } from './check-digit.ts'
import type { DigitalLinkError } from './digital-link-error.ts'
import { LONGEST_CODE, parse } from './digital-link.ts'
import { GROUP_SEPARATOR, readBracketed, readElementString } from './element-string.ts'
import type { IsoDay } from './gs1-date.ts'
import { splitSymbology } from './symbology.ts'
import { expiryOf } from './trade-item.ts'
import type { TradeItem } from './trade-item.ts'
import { readPrintedNumber } from './upc-e.ts'

/** What may leave a scanned text: numbers and codes, never an address to open. */
export type ProductCode = Omit<TradeItem, 'attributes'> & {
  /** AI 17 or 7003, as a day. */
  expiry?: IsoDay
  /** AI -> value of what else the code says (17, 3103 ...). Missing when it says no more. */
  attributes?: TradeItem['attributes']
}

/** A code that is not ours, made harmless to show: no control or direction marks, cut to a readable length. */
export type ForeignCode = { kind: 'url'; host: string; rest: string } | { kind: 'text'; text: string }

export type ScannedCode =
  | { kind: 'ours'; code: ProductCode }
  | { kind: 'notAProductCode'; shown: ForeignCode }
  /** It means to be a product code, and this is what is wrong with it. */
  | { kind: 'badCode'; why: DigitalLinkError }

/** Refusals that say "a code of something else", not "a tag with a mistake". */
const NOT_EVEN_A_TAG: readonly DigitalLinkError['code'][] = ['notAUrl', 'tooLong', 'noPrimaryKey', 'otherKey']

/**
 * Says what a scanned or typed text is: a GS1 Digital Link on any domain; GS1 element strings, with or without a symbology
 * identifier, separated by FNC1 or bracketed; the digits of an EAN-8, UPC-E, UPC-A, EAN-13 or a case (with a right check digit);
 * something that is not a product code; or a product code with a mistake.
 * Never throws; the text itself never comes out except as `shown`, which is only ever to be drawn as text.
 */
export function classify(scanned: string): ScannedCode {
  if (scanned.length > LONGEST_CODE) return foreign(scanned.slice(0, LONGEST_CODE).trim())
  const text = scanned.trim()
  const { content, data } = splitSymbology(text)
  const digits = data.replace(/[ -]/g, '')
  if (content !== 'elements' && hasGtinLength(digits)) {
    const read = readPrintedNumber(digits, content === 'ean8')
    return read.ok ? { kind: 'ours', code: { gtin: read.gtin } } : { kind: 'badCode', why: read.error }
  }
  const read = readText(content === 'elements' ? 'certain' : likelihood(data), data)
  if (read === undefined) return foreign(text)
  if (read.ok) return { kind: 'ours', code: codeOf(read.item) }
  return NOT_EVEN_A_TAG.includes(read.error.code) ? foreign(text) : { kind: 'badCode', why: read.error }
}

/** How much a text looks like bare element strings: readers of GS1 DataMatrix give them without saying so. */
function likelihood(data: string): 'certain' | 'perhaps' | 'no' {
  if (data.startsWith(GROUP_SEPARATOR) || (data.startsWith('01') && data.includes(GROUP_SEPARATOR))) return 'certain'
  return /^01\d{14}/.test(data) || (/^\d\d/.test(data) && data.includes(GROUP_SEPARATOR)) ? 'perhaps' : 'no'
}

type Read = { ok: true; item: TradeItem } | { ok: false; error: DigitalLinkError } | undefined

function readText(elements: 'certain' | 'perhaps' | 'no', data: string): Read {
  if (elements !== 'no') {
    const read = readElementString(data)
    // A long number need not be a code of ours at all: only a right one counts.
    return read.ok || elements === 'certain' ? read : undefined
  }
  if (/^\(\d{2,4}\)/.test(data) && /\(01\) *\d/.test(data)) return readBracketed(data)
  if (!/^https?:/i.test(data)) return undefined
  const read = parse(data)
  return read.ok ? { ok: true, item: read.link } : read
}

function codeOf(item: TradeItem): ProductCode {
  const { gtin, variant, lot, serial, thirdPartySerial, attributes } = item
  const expiry = expiryOf(item)
  return {
    gtin,
    ...(variant !== undefined && { variant }),
    ...(lot !== undefined && { lot }),
    ...(serial !== undefined && { serial }),
    ...(thirdPartySerial !== undefined && { thirdPartySerial }),
    ...(expiry !== undefined && { expiry }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }
}

/** A code we do not know what to do with, as an address (the host first) or as text. */
function foreign(text: string): ScannedCode {
  return { kind: 'notAProductCode', shown: /^https?:/i.test(text) ? shownUrl(text) : shownText(text) }
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
