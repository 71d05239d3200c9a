import { aliasIn } from './alias.ts'
import { checkValue, GTIN_QUALIFIERS, THIRD_PARTY_SERIAL } from './application-identifiers.ts'
import { refuse } from './digital-link-error.ts'
import type { DigitalLinkError } from './digital-link-error.ts'
import { decode } from './percent-encoding.ts'

export type QualifierField = 'variant' | 'lot' | 'serial' | 'thirdPartySerial'
/** The names we give the qualifiers of a GTIN. */
export const QUALIFIER_FIELDS: Readonly<Record<string, QualifierField>> = {
  '22': 'variant',
  '10': 'lot',
  '21': 'serial',
  '235': 'thirdPartySerial',
}

type Qualifiers = { ok: true; values: { [field in QualifierField]?: string } } | { ok: false; error: DigitalLinkError }

/** Reads what follows the GTIN in the path: pairs of AI and value, each once, in the standard's order. */
export function readQualifiers(rest: readonly string[]): Qualifiers {
  const values: { [field in QualifierField]?: string } = {}
  const seen: string[] = []
  for (let at = 0; at < rest.length; at += 2) {
    const ai = rest[at] ?? ''
    const field = Object.hasOwn(QUALIFIER_FIELDS, ai) ? QUALIFIER_FIELDS[ai] : undefined
    if (field === undefined)
      return refuse(aliasIn(ai) === undefined ? { code: 'notAQualifier', ai } : { code: 'alias', word: ai })
    if (seen.includes(ai)) return refuse({ code: 'repeated', ai })
    if (outOfOrder(ai, seen)) return refuse({ code: 'qualifierOrder', ai })
    const value = decode(rest[at + 1] ?? '')
    if (value === null) return refuse({ code: 'badEncoding', ai })
    const wrong = checkValue(ai, value)
    if (wrong !== null) return refuse(wrong)
    values[field] = value
    seen.push(ai)
  }
  return { ok: true, values }
}

function outOfOrder(ai: string, seen: readonly string[]): boolean {
  if (seen.length === 0) return false
  if (ai === THIRD_PARTY_SERIAL || seen.includes(THIRD_PARTY_SERIAL)) return true
  return GTIN_QUALIFIERS.indexOf(ai) < GTIN_QUALIFIERS.indexOf(seen.at(-1) ?? '')
}
