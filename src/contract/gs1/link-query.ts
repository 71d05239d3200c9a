import { checkValue, formatOf, isAttribute } from './application-identifiers.ts'
import { refuse } from './digital-link-error.ts'
import type { DigitalLinkError } from './digital-link-error.ts'
import { QUALIFIER_FIELDS } from './link-qualifiers.ts'
import { decode } from './percent-encoding.ts'

type Query =
  { ok: true; attributes: Record<string, string>; unknown: [string, string][] } | { ok: false; error: DigitalLinkError }

/**
 * Reads the query: GS1 attributes are checked and kept by AI, everything else is kept apart and never judged. A key that is all
 * digits means to be an AI. `isThirdParty`: the path has AI 235 and no room for a lot, which then stands here.
 */
export function readQuery(query: string, isThirdParty = false): Query {
  const attributes: Record<string, string> = {}
  const unknown: [string, string][] = []
  for (const pair of query.split(/[&;]/)) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const rawKey = equals === -1 ? pair : pair.slice(0, equals)
    const rawValue = equals === -1 ? '' : pair.slice(equals + 1)
    const key = decode(rawKey) ?? rawKey
    const value = decode(rawValue)
    if (key === '01') return refuse({ code: 'repeated', ai: key })
    const isLot = isThirdParty && key === '10'
    if (Object.hasOwn(QUALIFIER_FIELDS, key) && !isLot) return refuse({ code: 'qualifierInQuery', ai: key })
    if (!isAttribute(key) && !isLot) {
      // With neither a value nor a name it is nothing: `?20251109` is somebody's way of asking for a fresh copy.
      if (equals !== -1 && /^\d+$/.test(key))
        return refuse({ code: formatOf(key) === undefined ? 'unknownAi' : 'notAnAttribute', ai: key })
      unknown.push([key, value ?? rawValue])
      continue
    }
    if (Object.hasOwn(attributes, key)) return refuse({ code: 'repeated', ai: key })
    if (value === null) return refuse({ code: 'badEncoding', ai: key })
    const wrong = checkValue(key, value)
    if (wrong !== null) return refuse(wrong)
    attributes[key] = value
  }
  return { ok: true, attributes, unknown }
}
