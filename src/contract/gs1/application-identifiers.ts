import { checkFormat } from './ai-format.ts'
import type { ValueError } from './ai-format.ts'

/** The qualifiers of a GTIN in the path of a Digital Link, in the only order allowed; 235 stands instead of all of them. */
export const GTIN_QUALIFIERS: readonly string[] = ['22', '10', '21']
export const THIRD_PARTY_SERIAL = '235'

/** Keys of things that are not trade items: a valid tag, but of a parcel, a place, a document or an asset. */
export const OTHER_PRIMARY_KEYS: readonly string[] = [
  '00', '253', '255', '401', '402', '414', '415', '417', '8003', '8004', '8006', '8010', '8013', '8017', '8018',
] // prettier-ignore

/**
 * Every application identifier (AI) of the GS1 General Specifications, section 3.2, and what its value may be, part by part, in
 * the notation of ai-format.ts. After the GS1 Barcode Syntax Dictionary; AIs are written as patterns, first match counts.
 */
const FORMATS: readonly (readonly [ais: string, format: string])[] = [
  ['00', 'N18:check'],
  ['0[123]', 'N14:check'],
  ['10|2[12]', 'X..20'],
  ['1[123567]', 'N6:day'],
  ['20', 'N2'],
  ['235', 'X..28'],
  ['24[01]|25[01]', 'X..30'],
  ['242', 'N..6'],
  ['243|254', 'X..20'],
  ['253', 'N13:check X..17?'],
  ['255', 'N13:check N..12?'],
  ['30|37', 'N..8'],
  // Measures: the last digit of the AI says how many decimals the value has.
  ['3(?:1[0-6]|2[0-9]|3[0-7]|4[0-9]|5[0-7]|6[0-9])[0-5]', 'N6'],
  ['39[02][0-9]', 'N..15'],
  ['39[13][0-9]', 'N3 N..15'],
  ['394[0-3]', 'N4'],
  ['395[0-5]', 'N6'],
  ['40[013]', 'X..30'],
  ['402', 'N17:check'],
  ['41[0-7]', 'N13:check'],
  ['420', 'X..20'],
  ['421', 'N3:country X..9'],
  ['42[246]', 'N3:country'],
  ['42[35]', 'N3:country N3?:country N3?:country N3?:country N3?:country'],
  ['427', 'X..3'],
  ['43(?:0[01]|1[01]|20)', 'X..35'],
  ['43(?:0[2-6]|1[2-6])', 'X..70'],
  ['43[01]7', 'X2'],
  ['43(?:08|19)', 'X..30'],
  ['4309', 'N20'],
  ['4318', 'X..20'],
  ['432[123]', 'N1:flag'],
  ['432[45]', 'N6:day N4:clock'],
  ['4326', 'N6:date'],
  ['433[0-3]', 'N6 X1?'],
  ['7001', 'N13'],
  ['7002|7023', 'X..30'],
  ['7003', 'N6:date N4:clock'],
  ['7004', 'N..4'],
  ['7005', 'X..12'],
  ['7006', 'N6:date'],
  ['7007', 'N6:date N6?:date'],
  ['7008', 'X..3'],
  ['7009', 'X..10'],
  ['7010', 'X..2'],
  ['7011', 'N6:date N4?:clock'],
  ['702[012]', 'X..20'],
  ['703[0-9]', 'N3:processor X..27'],
  ['7040', 'N1 X3'],
  ['7041', 'X..4'],
  ['71[0-7]', 'X..20'],
  ['723[0-9]', 'X2 X..28'],
  ['7240', 'X..20'],
  ['7241', 'N2'],
  ['7242', 'X..25'],
  ['7250', 'N8'],
  ['7251', 'N8 N4:clock'],
  ['7252', 'N1'],
  ['725[34]|7259', 'X..40'],
  ['7255', 'X..10'],
  ['7256', 'X..90'],
  ['7257', 'X..70'],
  ['7258', 'X3'],
  ['8001', 'N14'],
  ['8002', 'X..20'],
  ['8003', 'N14:check X..16?'],
  ['8004', 'X..30'],
  ['8005', 'N6'],
  ['80[02]6', 'N14:check N4'],
  ['8007', 'X..34'],
  ['8008', 'N6:date N2:hour N2?:sixty N2?:sixty'],
  ['8009', 'X..50'],
  ['8010', 'Y..30'],
  ['8011', 'N..12'],
  ['8012', 'X..20'],
  ['801[34]', 'X..25'],
  ['801[78]', 'N18:check'],
  ['8019', 'N..10'],
  ['8020', 'X..25'],
  ['8030', 'Z..90'],
  ['804[01]', 'N15'],
  ['8042', 'N32'],
  ['8043', 'N18 N..2?'],
  ['811[02]', 'X..70'],
  ['8111', 'N4'],
  ['8200', 'X..70'],
  ['90', 'X..30'],
  ['9[1-9]', 'X..90'],
]

/** Known AIs that the Syntax Dictionary does not permit as data attributes of a Digital Link, besides the path's own. */
const NEVER_IN_QUERY = /^(?:03|254|704[01]|801[149]|8020|804[0-3]|8200)$/

const patterns = FORMATS.map(([ais, format]) => [new RegExp(`^(?:${ais})$`), format] as const)
const found = new Map<string, string | undefined>()

/** What a value of this AI may be (ai-format.ts), or undefined when GS1 knows no such AI. */
export function formatOf(ai: string): string | undefined {
  if (!/^\d{2,4}$/.test(ai)) return undefined
  // A code may name one AI a thousand times; looking it up costs ninety patterns.
  if (!found.has(ai)) found.set(ai, patterns.find(([pattern]) => pattern.test(ai))?.[1])
  return found.get(ai)
}

/** How many digits the AI has that begins with these two (General Specifications 7.8). Undefined: none does. */
export function aiLength(firstTwo: string): number | undefined {
  if (!/^\d\d$/.test(firstTwo)) return undefined
  if (/^(?:0[0-3]|1[0-357]|16|2[0-2]|3[07]|9\d)$/.test(firstTwo)) return 2
  if (/^(?:23|24|25|4[0-2]|71)$/.test(firstTwo)) return 3
  return /^(?:3[1-69]|43|7[02]|8[0-2])$/.test(firstTwo) ? 4 : undefined
}

/**
 * Whether values of this AI need no FNC1 after them, because everybody knows where they end (General Specifications 7.8:
 * told by the first two digits, whatever AIs are added later).
 */
export function isPredefinedLength(ai: string): boolean {
  return /^(?:0[0-4]|1[1-9]|20|3[1-6]|41)/.test(ai)
}

/** Whether an AI may stand in the query of a trade item's Digital Link (dates, measures, prices ...). */
export function isAttribute(ai: string): boolean {
  return ai !== '01' && !isQualifier(ai) && !NEVER_IN_QUERY.test(ai) && formatOf(ai) !== undefined
}

/** Whether an AI belongs in the path after a GTIN. */
export function isQualifier(ai: string): boolean {
  return ai === THIRD_PARTY_SERIAL || GTIN_QUALIFIERS.includes(ai)
}

/**
 * Checks one value of a qualifier or attribute: length, characters, calendar, check digit. In: the AI and its decoded
 * value. Out: null when right, else the first thing wrong. An AI we do not know is not judged. Neither is which AIs may go
 * together: the Syntax Dictionary asks that of all the codes on a thing, and a reader sees one.
 */
export function checkValue(ai: string, value: string): ValueError | null {
  const format = formatOf(ai)
  return format === undefined ? null : checkFormat(ai, format, value)
}
