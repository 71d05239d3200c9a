import { checkDigit } from './check-digit.ts'
import { isCountry } from './country.ts'
import { readGs1Date } from './gs1-date.ts'

export type ValueError =
  | { code: 'badLength'; ai: string; length: number }
  | { code: 'badCharset'; ai: string }
  | { code: 'badDate'; ai: string }
  /** Well written, but there is no such hour, country or flag. */
  | { code: 'badValue'; ai: string }
  | { code: 'badCheckDigit'; ai: string; expected: string; got: string }

/**
 * Character sets of the General Specifications, section 7.11: digits; AI encodable set 82; set 39; and base64url, which one AI
 * is written in.
 */
const SETS = {
  N: /^[0-9]*$/,
  X: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/,
  Y: /^[#\-/0-9A-Z]*$/,
  Z: /^[-0-9A-Z_a-z]*={0,2}$/,
} as const

/** What else is asked of a part: null when it is right, else what is wrong with it. */
const RULES: Readonly<Record<string, (ai: string, part: string) => ValueError | null>> = {
  /** GS1 check digit last (7.9). */
  check(ai, part) {
    const expected = checkDigit(part.slice(0, -1))
    const got = part.slice(-1)
    return expected === got ? null : { code: 'badCheckDigit', ai, expected, got }
  },
  /** YYMMDD, or YYMM00 for the month's last day (7.12). */
  day: (ai, part) => (readGs1Date(part) === null ? { code: 'badDate', ai } : null),
  /** YYMMDD, a day of its own. */
  date: (ai, part) => (readGs1Date(part) === null || part.endsWith('00') ? { code: 'badDate', ai } : null),
  clock: (ai, part) => fits(ai, part, /^(?:[01]\d|2[0-3])[0-5]\d$/),
  hour: (ai, part) => fits(ai, part, /^(?:[01]\d|2[0-3])$/),
  sixty: (ai, part) => fits(ai, part, /^[0-5]\d$/),
  flag: (ai, part) => fits(ai, part, /^[01]$/),
  country: (ai, part) => (isCountry(part) ? null : { code: 'badValue', ai }),
  /** A country, or 999 for several. */
  processor: (ai, part) => (part === '999' || isCountry(part) ? null : { code: 'badValue', ai }),
}

const fits = (ai: string, part: string, pattern: RegExp): ValueError | null =>
  pattern.test(part) ? null : { code: 'badValue', ai }

interface Part {
  set: RegExp
  min: number
  max: number
  optional: boolean
  rule: string
}

/** One part of a format: `N6`, `X..20`, `N13:check`, `N6?:date`. A question mark: may be missing with all after it. */
function partOf(text: string): Part {
  const [, set = 'X', upTo, length = '0', optional, rule = ''] =
    /^([NXYZ])(\.\.)?(\d+)(\?)?(?::(\w+))?$/.exec(text) ?? []
  const max = Number(length)
  return { set: SETS[set as keyof typeof SETS], min: upTo ? 1 : max, max, optional: optional !== undefined, rule }
}

const known = new Map<string, readonly Part[]>()

function partsOf(format: string): readonly Part[] {
  const parts = known.get(format) ?? format.split(' ').map(partOf)
  known.set(format, parts)
  return parts
}

/**
 * Holds a value against a format (`N3:country X..9`): characters first, then length, then what else each part must be. In: the
 * AI, only to name it. Out: null when right, else the first thing wrong.
 */
export function checkFormat(ai: string, format: string, value: string): ValueError | null {
  const slices = sliced(partsOf(format), value)
  if (slices.some(({ part, text }) => !part.set.test(text))) return { code: 'badCharset', ai }
  const read = slices.reduce((sum, { text }) => sum + text.length, 0)
  if (slices.some(({ part, text }) => text.length < part.min) || read < value.length)
    return { code: 'badLength', ai, length: value.length }
  for (const { part, text } of slices) {
    const wrong = RULES[part.rule]?.(ai, text) ?? null
    if (wrong !== null) return wrong
  }
  return null
}

function sliced(parts: readonly Part[], value: string): { part: Part; text: string }[] {
  const slices: { part: Part; text: string }[] = []
  let at = 0
  for (const part of parts) {
    if (part.optional && at >= value.length) break
    slices.push({ part, text: value.slice(at, at + part.max) })
    at += part.max
  }
  return slices
}
