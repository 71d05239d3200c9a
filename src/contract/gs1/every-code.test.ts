import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPredefinedLength } from './application-identifiers.ts'
import { checkDigit } from './check-digit.ts'
import { build, parse } from './digital-link.ts'
import { GROUP_SEPARATOR } from './element-string.ts'
import { classify } from './scanned-code.ts'
import { expiryOf } from './trade-item.ts'
import type { TradeItem } from './trade-item.ts'

const charset82 = [...'!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz']
const text = (maxLength: number, letters = charset82) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength })
const digits = (min: number, max = min) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })
const gtin = digits(13).map((body) => body + checkDigit(body))
const gln = digits(12).map((body) => body + checkDigit(body))
const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'))
/** YYMMDD of a day that every month of every year has. */
const date = fc.tuple(two(0, 99), two(1, 12), two(1, 28)).map((parts) => parts.join(''))
/** The same, or the month's last day. */
const day = fc.tuple(two(0, 99), two(1, 12), two(0, 28)).map((parts) => parts.join(''))
const clock = fc.tuple(two(0, 23), two(0, 59)).map((parts) => parts.join(''))
const country = fc.constantFrom('156', '250', '840', '004')

const attributes = fc.record(
  {
    '11': day,
    '12': day,
    '13': day,
    '15': day,
    '16': day,
    '17': day,
    '20': digits(2),
    '30': digits(1, 8),
    '37': digits(1, 8),
    '240': text(30),
    '3103': digits(6),
    '3202': digits(6),
    '3922': digits(1, 15),
    '3932': digits(4, 18),
    '400': text(30),
    '410': gln,
    '421': fc.tuple(country, text(9)).map((parts) => parts.join('')),
    '422': country,
    '423': fc.array(country, { minLength: 1, maxLength: 5 }).map((list) => list.join('')),
    '7003': fc.tuple(date, clock).map((parts) => parts.join('')),
    '7007': fc.array(date, { minLength: 1, maxLength: 2 }).map((list) => list.join('')),
    '7030': fc.tuple(country, text(27)).map((parts) => parts.join('')),
    '8005': digits(6),
    '8008': fc.tuple(date, two(0, 23), fc.array(two(0, 59), { maxLength: 2 })).map((parts) => parts.flat().join('')),
    '8030': text(90, [...'ABCXYZabcxyz0189-_']),
    '91': text(90),
  },
  { requiredKeys: [] },
)
const own = fc.record(
  { gtin, variant: text(20), lot: text(20), serial: text(20), attributes },
  { requiredKeys: ['gtin', 'attributes'] },
)
const thirdParty = fc.record(
  { gtin, lot: text(20), thirdPartySerial: text(28), attributes },
  { requiredKeys: ['gtin', 'thirdPartySerial', 'attributes'] },
)
const item: fc.Arbitrary<TradeItem> = fc.oneof({ arbitrary: own, weight: 4 }, thirdParty)
const base = fc.oneof(
  fc.constantFrom(
    'https://lane.example',
    'http://192.168.0.7:4173/a/b',
    'HTTPS://ID.GS1.ORG',
    'https://x.example/01/10',
  ),
  fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: false, withFragments: false }),
)

/** What classify makes of it, whichever code it came in. */
function codeOf({ attributes: said, ...keys }: TradeItem) {
  const expiry = expiryOf({ attributes: said })
  return { ...keys, ...(expiry && { expiry }), ...(Object.keys(said).length > 0 && { attributes: said }) }
}

/** AIs and values in the order given by `order`. */
function elementsOf(
  { gtin: number, variant, lot, serial, thirdPartySerial, attributes: said }: TradeItem,
  order: readonly number[],
) {
  const all = { '01': number, '22': variant, '10': lot, '21': serial, '235': thirdPartySerial, ...said }
  const elements = Object.entries(all).flatMap(([ai, value]) => (value === undefined ? [] : [[ai, value] as const]))
  return elements
    .map((element, at) => ({ element, rank: order[at] ?? at }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ element }) => element)
}

/** As a scanner transmits it: GS only where it is needed, unless `lavish`. */
function transmitted(elements: readonly (readonly [string, string])[], lavish: boolean): string {
  return elements
    .map(
      ([ai, value], at) =>
        ai + value + (lavish || (at < elements.length - 1 && !isPredefinedLength(ai)) ? GROUP_SEPARATOR : ''),
    )
    .join('')
}
const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 })
const announced = fc.constantFrom(']d2', ']Q3', ']C1', ']e0', ']J1', GROUP_SEPARATOR, `]d2${GROUP_SEPARATOR}`)

describe('for every batch and piece', () => {
  test('a Digital Link is read back as it was built, on any domain and path', () => {
    fc.assert(
      fc.property(
        item,
        base,
        fc.array(fc.tuple(fc.constantFrom('utm_source', 'linkType', 'é'), fc.string({ unit: 'grapheme' }))),
        (thing, at, unknown) => {
          const uri = build({ ...thing, unknown }, at)
          expect(parse(uri)).toEqual({ ok: true, link: { ...thing, unknown, stem: at.replace(/\/+$/, '') } })
          // Nothing in it could be taken for a part of the address, or read otherwise by a browser.
          expect(uri.slice(at.length)).toMatch(/^\/?[\w\-.~%/?&=]*$/)
        },
      ),
    )
  })

  test('element strings say the same, in any order and whatever code they are printed in', () => {
    fc.assert(
      fc.property(item, order, announced, fc.boolean(), (thing, ranks, mark, lavish) => {
        expect(classify(mark + transmitted(elementsOf(thing, ranks), lavish))).toEqual({
          kind: 'ours',
          code: codeOf(thing),
        })
      }),
    )
  })

  test('readers that do not say what they read are understood when the number comes first', () => {
    fc.assert(
      fc.property(own, order, (thing, ranks) => {
        fc.pre(Object.keys(codeOf(thing)).length > 1)
        const rest = elementsOf(thing, ranks).filter(([ai]) => ai !== '01')
        expect(classify(`01${thing.gtin}${transmitted(rest, false)}`)).toEqual({ kind: 'ours', code: codeOf(thing) })
      }),
    )
  })

  test('so does the line printed under the code', () => {
    const plain = charset82.filter((letter) => letter !== '(' && letter !== ')')
    fc.assert(
      fc.property(
        gtin,
        text(20, plain),
        text(20, plain),
        day,
        fc.constantFrom('', ' '),
        (number, lot, serial, expiry, gap) => {
          const line = `(01)${gap}${number}${gap}(17)${expiry}(10)${gap}${lot}(21)${serial}`
          expect(classify(line)).toEqual({
            kind: 'ours',
            code: codeOf({ gtin: number, lot, serial, attributes: { '17': expiry } }),
          })
        },
      ),
    )
  })

  test('a letter outside the set is found in a lot wherever it stands, and named', () => {
    const foreign = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
      .filter((letter) => !charset82.includes(letter) && !/\s/.test(letter))
    fc.assert(
      fc.property(gtin, text(9), foreign, text(9), (number, before, letter, after) => {
        const lot = before + letter + after
        const why = { code: 'badCharset', ai: '10' }
        expect(parse(build({ gtin: number, lot }))).toEqual({ ok: false, error: why })
        expect(classify(`]d201${number}10${lot}`)).toEqual({ kind: 'badCode', why })
      }),
    )
  })
})
