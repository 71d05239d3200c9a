import { checkDigit } from './check-digit.ts'
import { readGs1Date } from './gs1-date.ts'

/** What a value of one application identifier (AI) may be, after the GS1 Barcode Syntax Dictionary. */
type Format =
  | { kind: 'date' }
  | { kind: 'dates' }
  | { kind: 'digits'; min: number; max: number; checked?: boolean }
  | { kind: 'text'; max: number; digitsFirst?: number }

export type ValueError =
  | { code: 'badLength'; ai: string; length: number }
  | { code: 'badCharset'; ai: string }
  | { code: 'badDate'; ai: string }
  | { code: 'badCheckDigit'; ai: string; expected: string; got: string }

const digits = (min: number, max = min): Format => ({ kind: 'digits', min, max })
const gln: Format = { kind: 'digits', min: 13, max: 13, checked: true }
const text = (max: number): Format => ({ kind: 'text', max })
const date: Format = { kind: 'date' }

/** The qualifiers of a GTIN in the path of a Digital Link, in the only order allowed; 235 stands instead of all of them. */
export const GTIN_QUALIFIERS: readonly string[] = ['22', '10', '21']
export const THIRD_PARTY_SERIAL = '235'

/** Keys of things that are not trade items: a valid tag, but of a parcel, a place, a document or an asset. */
export const OTHER_PRIMARY_KEYS: readonly string[] = [
  '00', '253', '255', '401', '402', '414', '417', '8003', '8004', '8006', '8010', '8013', '8017', '8018',
] // prettier-ignore

const QUALIFIERS: Readonly<Record<string, Format>> = { '22': text(20), '10': text(20), '21': text(20), '235': text(28) }

const ATTRIBUTES: Readonly<Record<string, Format>> = {
  '11': date,
  '12': date,
  '13': date,
  '15': date,
  '16': date,
  '17': date,
  '20': digits(2),
  '30': digits(1, 8),
  '240': text(30),
  '241': text(30),
  '242': digits(1, 6),
  '243': text(20),
  '250': text(30),
  '251': text(30),
  '254': text(20),
  '400': text(30),
  '410': gln,
  '414': gln,
  '415': gln,
  '416': gln,
  '417': gln,
  '421': { kind: 'text', max: 12, digitsFirst: 3 },
  '422': digits(3),
  '423': digits(3, 15),
  '424': digits(3),
  '425': digits(3, 15),
  '426': digits(3),
  '7001': digits(13),
  '7002': text(30),
  '7003': digits(10),
  '7005': text(12),
  '7007': { kind: 'dates' },
  '7020': text(20),
  '7021': text(20),
  '8005': digits(6),
  '8008': digits(8, 12),
  '8020': text(25),
  '8200': text(70),
  '90': text(30),
}

/** The families whose last digit says how many decimals the value has (310n net weight, 392n price ...). */
function familyOf(ai: string): Format | undefined {
  if (/^3(1[0-6]|2\d|3[0-7]|4\d|5[0-7]|6\d)[0-5]$/.test(ai)) return digits(6)
  if (/^39[02]\d$/.test(ai)) return digits(1, 15)
  if (/^39[13]\d$/.test(ai)) return digits(4, 18)
  if (/^394[0-3]$/.test(ai)) return digits(4)
  if (/^395[0-5]$/.test(ai)) return digits(6)
  if (/^9[1-9]$/.test(ai)) return text(90)
  return undefined
}

function attributeFormat(ai: string): Format | undefined {
  return Object.hasOwn(ATTRIBUTES, ai) ? ATTRIBUTES[ai] : familyOf(ai)
}

/** Whether an AI is one we know as an attribute of a trade item (dates, measures, prices ...): those stand in the query. */
export function isAttribute(ai: string): boolean {
  return attributeFormat(ai) !== undefined
}

/** GS1 character set 82 (General Specifications 7.11): what a batch or serial number may be made of. */
export function isCharset82(value: string): boolean {
  return /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/.test(value)
}

/**
 * Checks one value of a qualifier or attribute: length, characters, calendar, check digit. In: the AI and its decoded
 * value. Out: null when right, else the first thing wrong. An AI we do not know is not judged.
 */
export function checkValue(ai: string, value: string): ValueError | null {
  const format = Object.hasOwn(QUALIFIERS, ai) ? QUALIFIERS[ai] : attributeFormat(ai)
  if (format === undefined) return null
  const length = (min: number, max: number): ValueError | null =>
    value.length < min || value.length > max ? { code: 'badLength', ai, length: value.length } : null
  const onlyDigits = (): ValueError | null => (/^\d*$/.test(value) ? null : { code: 'badCharset', ai })
  const realDay = (day: string): ValueError | null => (readGs1Date(day) === null ? { code: 'badDate', ai } : null)

  switch (format.kind) {
    case 'date':
      return onlyDigits() ?? length(6, 6) ?? realDay(value)
    case 'dates': // one day, or the first and the last
      if (value.length === 12) return onlyDigits() ?? realDay(value.slice(0, 6)) ?? realDay(value.slice(6))
      return onlyDigits() ?? length(6, 6) ?? realDay(value)
    case 'digits': {
      const wrong = onlyDigits() ?? length(format.min, format.max)
      if (wrong !== null || format.checked !== true) return wrong
      const expected = checkDigit(value.slice(0, -1))
      const got = value.slice(-1)
      return expected === got ? null : { code: 'badCheckDigit', ai, expected, got }
    }
    case 'text': {
      const first = format.digitsFirst ?? 0
      if (!isCharset82(value) || !/^\d*$/.test(value.slice(0, first))) return { code: 'badCharset', ai }
      return length(first + 1, format.max)
    }
  }
}
