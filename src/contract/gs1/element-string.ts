import {
  aiLength,
  checkValue,
  formatOf,
  isAttribute,
  isPredefinedLength,
  OTHER_PRIMARY_KEYS,
} from './application-identifiers.ts'
import { refuse } from './digital-link-error.ts'
import type { DigitalLinkError } from './digital-link-error.ts'
import { QUALIFIER_FIELDS } from './link-qualifiers.ts'
import type { TradeItem } from './trade-item.ts'

/** How FNC1 is transmitted within data (General Specifications 7.8). */
export const GROUP_SEPARATOR = '\u001d'

export type ElementStringResult = { ok: true; item: TradeItem } | { ok: false; error: DigitalLinkError }
type Elements = { ok: true; elements: [ai: string, value: string][] } | { ok: false; error: DigitalLinkError }

/**
 * Reads GS1 element strings as a scanner transmits them (General Specifications 7.8): AI and value one after the other, FNC1 as
 * GS (0x1D) after every value whose end is not known from its AI. In: the data after a symbology identifier; a leading GS, a GS
 * after a value of predefined length and one at the end are let pass. Attributes that no Digital Link could carry fall away.
 * Refuses with the first thing wrong; never throws.
 */
export function readElementString(text: string): ElementStringResult {
  return itemOf(parted(text))
}

/**
 * Reads the same as people write and print it, AIs in brackets: `(01)09521000000247(10)HZ-1109-C12(17)251110`. A bracket with a
 * number of two to four digits begins an element; blanks around a value are not of it. Refuses like readElementString.
 */
export function readBracketed(text: string): ElementStringResult {
  const marks = [...text.matchAll(/\((\d{2,4})\)/g)]
  if (marks[0]?.index !== 0) return refuse({ code: 'noPrimaryKey' })
  const elements: [string, string][] = []
  for (const [at, mark] of marks.entries()) {
    const ai = mark[1] ?? ''
    const value = text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim()
    const wrong = formatOf(ai) === undefined ? ({ code: 'unknownAi', ai } as const) : checkValue(ai, value)
    if (wrong !== null) return refuse(wrong)
    elements.push([ai, value])
  }
  return itemOf({ ok: true, elements })
}

function parted(text: string): Elements {
  const elements: [string, string][] = []
  let at = text.startsWith(GROUP_SEPARATOR) ? 1 : 0
  while (at < text.length) {
    const length = aiLength(text.slice(at, at + 2))
    const ai = text.slice(at, at + (length ?? 2))
    if (!/^\d+$/.test(ai)) return refuse({ code: 'badEncoding', ai: elements.at(-1)?.[0] ?? '01' })
    if (length === undefined || formatOf(ai) === undefined) return refuse({ code: 'unknownAi', ai })
    const from = at + ai.length
    const end = endOf(text, ai, from)
    const value = text.slice(from, end)
    const wrong = checkValue(ai, value)
    if (wrong !== null) return refuse(wrong)
    elements.push([ai, value])
    at = text.startsWith(GROUP_SEPARATOR, end) ? end + 1 : end
  }
  return { ok: true, elements }
}

function endOf(text: string, ai: string, from: number): number {
  if (isPredefinedLength(ai)) return Math.min(text.length, from + Number(/\d+/.exec(formatOf(ai) ?? '')?.[0] ?? 0))
  const separator = text.indexOf(GROUP_SEPARATOR, from)
  return separator === -1 ? text.length : separator
}

/** Values of predefined length other than 01 that say: this is of something else, or holds trade items of another kind. */
const OTHER_CONTENT: readonly string[] = [...OTHER_PRIMARY_KEYS, '02', '03', '8026']

function itemOf(read: Elements): ElementStringResult {
  if (!read.ok) return read
  const values = new Map<string, string>()
  for (const [ai, value] of read.elements) {
    // The same twice says nothing new; two different ones contradict each other.
    if ((values.get(ai) ?? value) !== value) return refuse({ code: 'repeated', ai })
    values.set(ai, value)
  }
  const gtin = values.get('01')
  if (gtin === undefined) {
    const other = OTHER_CONTENT.find((ai) => values.has(ai))
    return refuse(other === undefined ? { code: 'noPrimaryKey' } : { code: 'otherKey', ai: other })
  }
  // One thing has one serial number: the brand's or a third party's (General Specifications, data relationships).
  if (values.has('21') && values.has('235')) return refuse({ code: 'qualifierOrder', ai: '235' })
  const item: TradeItem = { gtin, attributes: Object.fromEntries([...values].filter(([ai]) => isAttribute(ai))) }
  for (const [ai, field] of Object.entries(QUALIFIER_FIELDS)) {
    const value = values.get(ai)
    if (value !== undefined) item[field] = value
  }
  return { ok: true, item }
}
