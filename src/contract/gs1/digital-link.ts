import { aliasIn } from './alias.ts'
import { checkValue, GTIN_QUALIFIERS, OTHER_PRIMARY_KEYS, THIRD_PARTY_SERIAL } from './application-identifiers.ts'
import { readGtin } from './check-digit.ts'
import { looksCompressed, looksCompressedRest } from './compressed-link.ts'
import { refuse } from './digital-link-error.ts'
import type { DigitalLinkError } from './digital-link-error.ts'
import { QUALIFIER_FIELDS, readQualifiers } from './link-qualifiers.ts'
import { readQuery } from './link-query.ts'
import { decode, encode } from './percent-encoding.ts'
import type { TradeItem } from './trade-item.ts'

/** One trade item, batch or piece, as a GS1 Digital Link URI names it. */
export type DigitalLink = TradeItem & {
  /** What stands before `/01/`: `https://host/any/path`, or a path, or nothing. */
  stem: string
  /** Query keys that are not GS1's (`utm_source`, `linkType`), in order, decoded where they can be. */
  unknown: readonly (readonly [key: string, value: string])[]
}

export type DigitalLinkResult = { ok: true; link: DigitalLink } | { ok: false; error: DigitalLinkError }

/** More than any QR code can hold (version 40, alphanumeric). */
export const LONGEST_CODE = 4296

/**
 * Reads a GS1 Digital Link URI (GS1 Digital Link: URI Syntax, 1.2 and later) on any domain and base path, or the same without
 * scheme and host (`/01/.../10/...?17=...`: our own routes). GTINs shorter than 14 digits get leading zeros.
 * Refuses with the first thing wrong, as a code and its parameters; never throws, whatever the text.
 */
export function parse(text: string): DigitalLinkResult {
  if (text.length > LONGEST_CODE) return refuse({ code: 'tooLong', length: text.length })
  const parts = split(text)
  if (parts === null) return refuse({ code: 'notAUrl' })

  const segments = parts.path.split('/')
  if (segments.length > 1 && segments.at(-1) === '') segments.pop()
  const at = primaryKeyAt(segments, parts.origin === '')
  if (at === -1) return refuse(whyNoPrimaryKey(segments))

  const decodedGtin = decode(segments[at + 1] ?? '')
  if (decodedGtin === null) return refuse({ code: 'badEncoding', ai: '01' })
  const read = readGtin(decodedGtin)
  if (!read.ok) return refuse(read.error)

  const qualifiers = readQualifiers(segments.slice(at + 2))
  if (!qualifiers.ok) return qualifiers
  const isThirdParty = qualifiers.values.thirdPartySerial !== undefined
  const query = readQuery(parts.query, isThirdParty)
  if (!query.ok) return query
  const { '10': lot, ...attributes } = query.attributes

  const stem = parts.origin + segments.slice(0, at).join('/')
  const item = { gtin: read.gtin, ...qualifiers.values, ...(lot !== undefined && { lot }), attributes }
  return { ok: true, link: { stem, ...item, unknown: query.unknown } }
}

/** What `build` needs: the GTIN with 14 digits, the rest as far as known. */
export type DigitalLinkParts = Pick<DigitalLink, 'gtin'> & Partial<Omit<DigitalLink, 'gtin' | 'stem'>>

/**
 * Writes a Digital Link URI after `base` (`https://shop.example/x`, or nothing for a path on our own routes; a slash at its end
 * is dropped). Everything that needs it is percent-encoded. Beside a third party's serial (235) the path has no room: a lot goes
 * to the query, a variant or a serial of the brand's is left out. Values are not judged: parse the result if a person wrote them.
 */
export function build(link: DigitalLinkParts, base = ''): string {
  const isThirdParty = link.thirdPartySerial !== undefined
  let uri = `${base.replace(/\/+$/, '')}/01/${link.gtin}`
  for (const ai of isThirdParty ? [THIRD_PARTY_SERIAL] : GTIN_QUALIFIERS) {
    const field = QUALIFIER_FIELDS[ai]
    const value = field === undefined ? undefined : link[field]
    if (value !== undefined) uri += `/${ai}/${encode(value)}`
  }
  const lot = isThirdParty && link.lot !== undefined ? [['10', link.lot] as const] : []
  const query = [...lot, ...Object.entries(link.attributes ?? {}), ...(link.unknown ?? [])]
  const written = query.map(([key, value]) => `${encode(key)}=${encode(value)}`)
  return written.length === 0 ? uri : `${uri}?${written.join('&')}`
}

function split(text: string): { origin: string; path: string; query: string } | null {
  // oxlint-disable-next-line no-control-regex -- browsers drop some of these inside an address; a tag has none
  if (/[\s\u0000-\u001f\u007f]/.test(text)) return null
  const match = /^(https?:\/\/[^/?#\\@]+)?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i.exec(text)
  if (match === null) return null
  const [, origin = '', path = '', query = ''] = match
  // `//host/...` without a scheme is an address of somewhere else, not a path.
  if (origin === '' && (path === '' || path.startsWith('//'))) return null
  return { origin, path, query }
}

/** Where `01` stands: the last place from which the rest of the path is pairs of AI and value. */
function primaryKeyAt(segments: readonly string[], isPathOnly: boolean): number {
  for (let at = segments.length - 2; at >= 0; at -= 2) {
    if (segments[at] !== '01') continue
    // A date in an address (/2025/01/15) is no GTIN; but what follows our own /01/ always means to be one.
    if (/^\d{6}/.test(decode(segments[at + 1] ?? '') ?? '') || (isPathOnly && at === 1)) return at
  }
  return -1
}

function whyNoPrimaryKey(segments: readonly string[]): DigitalLinkError {
  const last = segments.at(-1) ?? ''
  if (looksCompressed(last)) return { code: 'compressed' }
  for (let at = segments.length - 2; at >= 0; at -= 1) {
    const key = segments[at] ?? ''
    const value = segments[at + 1] ?? ''
    if (key === '01' && /^\d{8,14}$/.test(value)) {
      const isPacked = at === segments.length - 3 && looksCompressedRest(last)
      return isPacked ? { code: 'compressed' } : { code: 'pathTail', segment: last }
    }
    if (namedByWord(key, value)) return { code: 'alias', word: key }
    if (OTHER_PRIMARY_KEYS.includes(key) && /^\d{4}/.test(value)) return { code: 'otherKey', ai: key }
  }
  return { code: 'noPrimaryKey' }
}

/** A primary key written as a word. Words of ordinary addresses (`/party/2025`) are none: what follows must be such a key. */
function namedByWord(word: string, value: string): boolean {
  const ai = aliasIn(word)
  if (ai === '01') return /^\d{8,14}$/.test(value)
  return ai !== undefined && OTHER_PRIMARY_KEYS.includes(ai) && /^\d{4}/.test(value) && checkValue(ai, value) === null
}
