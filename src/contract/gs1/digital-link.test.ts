import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigit } from './check-digit.ts'
import { build, parse } from './digital-link.ts'
import type { DigitalLinkParts } from './digital-link.ts'

const GTIN = '09521000000247'

/** Only the parts a row of the table speaks of. */
const read = (text: string) => {
  const result = parse(text)
  if (!result.ok) throw new Error(`${text} was refused: ${JSON.stringify(result.error)}`)
  return result.link
}

describe('a Digital Link', () => {
  test('names a product, a batch, a piece', () => {
    expect(read(`/01/${GTIN}`)).toEqual({ stem: '', gtin: GTIN, attributes: {}, unknown: [] })
    expect(read(`/01/${GTIN}/10/L25110907?17=251110`)).toEqual({
      stem: '',
      gtin: GTIN,
      lot: 'L25110907',
      attributes: { '17': '251110' },
      unknown: [],
    })
    expect(read(`https://x.example/01/${GTIN}/22/V2/10/L1/21/S1`)).toMatchObject({
      variant: 'V2',
      lot: 'L1',
      serial: 'S1',
    })
    expect(read(`https://x.example/01/${GTIN}/235/T1`)).toMatchObject({ thirdPartySerial: 'T1' })
    expect(read(`https://x.example/01/${GTIN}/235/T1?10=L1&17=251110`)).toMatchObject({
      thirdPartySerial: 'T1',
      lot: 'L1',
      attributes: { '17': '251110' },
    })
  })

  test.each(['9521000000247', '0000073513537', '73513537', '036000291452'])(
    'GTIN %s gets its leading zeros',
    (gtin) => {
      expect(read(`/01/${gtin}`).gtin).toBe(gtin.padStart(14, '0'))
    },
  )

  test.each([
    ['https://id.gs1.org', `https://id.gs1.org/01/${GTIN}`],
    ['https://x.example/shop/fr', `https://x.example/shop/fr/01/${GTIN}/10/A`],
    ['https://x.example/01/01', `https://x.example/01/01/01/${GTIN}/10/01`],
    ['HTTP://X.EXAMPLE:8443', `HTTP://X.EXAMPLE:8443/01/${GTIN}/`],
    ['/lane', `/lane/01/${GTIN}#top`],
  ])('may stand on %s', (stem, text) => {
    expect(read(text)).toMatchObject({ stem, gtin: GTIN })
  })

  test('decodes what was percent-encoded, and nothing else', () => {
    expect(read(`/01/${GTIN}/10/A%2FB`).lot).toBe('A/B')
    expect(read(`/01/${GTIN}/10/A+B`).lot).toBe('A+B')
    expect(read(`/01/${GTIN}/10/A%2BB%25`).lot).toBe('A+B%')
    expect(read(`/01/%30${GTIN.slice(1)}`).gtin).toBe(GTIN)
  })

  test('keeps measures, prices and dates apart from what others hang on', () => {
    const link = read(
      `https://x.example/01/${GTIN}?utm_source=tag&3103=000300;3922=1290&15=251100&linkType=gs1%3Apip&flag&%zz=1&20261109&__proto__=x`,
    )
    expect(link.attributes).toEqual({ '3103': '000300', '3922': '1290', '15': '251100' })
    expect(link.unknown).toEqual([
      ['utm_source', 'tag'],
      ['linkType', 'gs1:pip'],
      ['flag', ''],
      ['%zz', '1'],
      ['20261109', ''],
      ['__proto__', 'x'],
    ])
  })

  test.each([
    ['hello', { code: 'notAUrl' }],
    ['', { code: 'notAUrl' }],
    ['javascript:alert(1)', { code: 'notAUrl' }],
    [`ftp://x.example/01/${GTIN}`, { code: 'notAUrl' }],
    [`//x.example/01/${GTIN}`, { code: 'notAUrl' }],
    [`https://lane.example@x.example/01/${GTIN}`, { code: 'notAUrl' }],
    [`https://x.example/01/${GTIN}/10/A B`, { code: 'notAUrl' }],
    [`https://x.example/01/${GTIN}/10/A\u0007`, { code: 'notAUrl' }],
    ['https://x.example', { code: 'noPrimaryKey' }],
    ['https://x.example/2025/01/15', { code: 'noPrimaryKey' }],
    ['https://x.example/01/15', { code: 'noPrimaryKey' }],
    ['https://id.gs1.org/00/395210000000000170', { code: 'otherKey', ai: '00' }],
    ['https://id.gs1.org/414/9521000100015/254/A', { code: 'otherKey', ai: '414' }],
    [`https://id.gs1.org/gtin/${GTIN}/lot/A`, { code: 'alias', word: 'gtin' }],
    ['https://id.gs1.org/SSCC/395210000000000170', { code: 'alias', word: 'SSCC' }],
    ['https://x.example/party/2025000000000', { code: 'noPrimaryKey' }],
    ['https://id.gs1.org/ARHKVAdpQg', { code: 'compressed' }],
    [`https://id.gs1.org/01/${GTIN}/EEFCQx`, { code: 'compressed' }],
    ['https://id.gs1.org/8004/0952ABC', { code: 'otherKey', ai: '8004' }],
    ['https://id.gs1.org/8010/0952100AB-7', { code: 'otherKey', ai: '8010' }],
    [`/01/${GTIN}/reviews`, { code: 'pathTail', segment: 'reviews' }],
    ['/01/09521000000248', { code: 'badCheckDigit', ai: '01', expected: '7', got: '8' }],
    ['/01/952100000', { code: 'badLength', ai: '01', length: 9 }],
    ['/01/pakchoi', { code: 'badCharset', ai: '01' }],
    ['/01/%E0%A4%A', { code: 'badEncoding', ai: '01' }],
    [`/01/${GTIN}/21/S1/10/L1`, { code: 'qualifierOrder', ai: '10' }],
    [`/01/${GTIN}/235/T/21/S`, { code: 'qualifierOrder', ai: '21' }],
    [`/01/${GTIN}/10/A/10/B`, { code: 'repeated', ai: '10' }],
    [`/01/${GTIN}/99/A`, { code: 'notAQualifier', ai: '99' }],
    [`/01/${GTIN}/lot/A`, { code: 'alias', word: 'lot' }],
    [`/01/${GTIN}/10/A/ser/7`, { code: 'alias', word: 'ser' }],
    [`/01/${GTIN}/nonsense/A`, { code: 'notAQualifier', ai: 'nonsense' }],
    [`/01/${GTIN}/constructor/A`, { code: 'notAQualifier', ai: 'constructor' }],
    [`/01/${GTIN}/10/%`, { code: 'badEncoding', ai: '10' }],
    [`/01/${GTIN}/10/`, { code: 'pathTail', segment: '10' }],
    [`/01/${GTIN}/10/${'x'.repeat(21)}`, { code: 'badLength', ai: '10', length: 21 }],
    [`/01/${GTIN}/10/A%20B`, { code: 'badCharset', ai: '10' }],
    [`/01/${GTIN}/10/批次`, { code: 'badCharset', ai: '10' }],
    [`/01/${GTIN}?17=250230`, { code: 'badDate', ai: '17' }],
    [`/01/${GTIN}?17=2502`, { code: 'badLength', ai: '17', length: 4 }],
    [`/01/${GTIN}?3103=12`, { code: 'badLength', ai: '3103', length: 2 }],
    [`/01/${GTIN}?3922=12a`, { code: 'badCharset', ai: '3922' }],
    [`/01/${GTIN}?414=9521000100016`, { code: 'badCheckDigit', ai: '414', expected: '5', got: '6' }],
    [`/01/${GTIN}?7007=251107251199`, { code: 'badDate', ai: '7007' }],
    [`/01/${GTIN}?17=251110&17=251110`, { code: 'repeated', ai: '17' }],
    [`/01/${GTIN}?10=A`, { code: 'qualifierInQuery', ai: '10' }],
    [`/01/${GTIN}/235/T?21=A`, { code: 'qualifierInQuery', ai: '21' }],
    [`/01/${GTIN}?9999=x`, { code: 'unknownAi', ai: '9999' }],
    [`/01/${GTIN}?3106=000001`, { code: 'unknownAi', ai: '3106' }],
    [`/01/${GTIN}?254=A`, { code: 'notAnAttribute', ai: '254' }],
    [`/01/${GTIN}?422=999`, { code: 'badValue', ai: '422' }],
    [`/01/${GTIN}?423=156250x`, { code: 'badCharset', ai: '423' }],
    [`/01/${GTIN}?423=1562`, { code: 'badLength', ai: '423', length: 4 }],
    [`/01/${GTIN}?7003=2511102460`, { code: 'badValue', ai: '7003' }],
    [`/01/${GTIN}?7003=2511001200`, { code: 'badDate', ai: '7003' }],
    [`/01/${GTIN}?7007=25110725110`, { code: 'badLength', ai: '7007', length: 11 }],
    [`/01/${GTIN}?30=123456789`, { code: 'badLength', ai: '30', length: 9 }],
    [`/01/${GTIN}?37=`, { code: 'badLength', ai: '37', length: 0 }],
    [`/01/${GTIN}?01=${GTIN}`, { code: 'repeated', ai: '01' }],
    [`/01/${GTIN}?11=%`, { code: 'badEncoding', ai: '11' }],
  ])('%j is refused, and why', (text, error) => {
    expect(parse(text)).toEqual({ ok: false, error })
  })

  test('longer than any QR code is not even read', () => {
    expect(parse('x'.repeat(5000))).toEqual({ ok: false, error: { code: 'tooLong', length: 5000 } })
  })

  test('an ordinary word at the end of an address is not taken for a compressed link', () => {
    for (const word of ['strawberries', 'AboutOurShop', 'privacy-policy', 'DDDDDDDDDDDDDD']) {
      expect(parse(`https://x.example/${word}`)).toEqual({ ok: false, error: { code: 'noPrimaryKey' } })
    }
  })
})

const charset82 = [...'!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz']
const code = fc.string({ unit: fc.constantFrom(...charset82), minLength: 1, maxLength: 20 })
const gtin = fc
  .integer({ min: 0, max: 9_999_999_999_999 })
  .map((body) => String(body).padStart(13, '0'))
  .map((body) => body + checkDigit(body))
const parts: fc.Arbitrary<DigitalLinkParts> = fc.record(
  {
    gtin,
    variant: code,
    lot: code,
    serial: code,
    attributes: fc.record(
      {
        '17': fc.constantFrom('251110', '251100', '240229'),
        '3103': fc.integer({ min: 0, max: 999_999 }).map((grams) => String(grams).padStart(6, '0')),
        '3922': fc.integer({ min: 0, max: 99_999 }).map(String),
        '240': code,
      },
      { requiredKeys: [] },
    ),
    unknown: fc.array(fc.tuple(fc.constantFrom('utm_source', 'linkType', 'a b', 'é'), fc.string({ unit: 'grapheme' }))),
  },
  { requiredKeys: ['gtin'] },
)

describe('for every link', () => {
  test('what is built is read back the same', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom('', '/x', 'https://lane.example', 'http://192.168.0.7:4173/a/b'),
        (link, base) => {
          expect(parse(build(link, base))).toEqual({
            ok: true,
            link: { attributes: {}, unknown: [], ...link, stem: base },
          })
        },
      ),
    )
  })

  test('reading and building again changes nothing more', () => {
    const once = (text: string) => {
      const result = parse(text)
      return result.ok ? build(result.link, result.link.stem) : null
    }
    const first = once(`https://x.example/a/01/9521000000247/10/A%2fB?17=251100&utm=1`)
    expect(first).toBe(`https://x.example/a/01/${GTIN}/10/A%2FB?17=251100&utm=1`)
    expect(once(first ?? '')).toBe(first)
  })

  test('one digit wrong in the GTIN is never let through', () => {
    fc.assert(
      fc.property(gtin, fc.nat(13), fc.integer({ min: 1, max: 9 }), (right, place, change) => {
        const wrong = [...right]
        wrong[place] = String((Number(wrong[place]) + change) % 10)
        expect(parse(`https://x.example/01/${wrong.join('')}`)).toMatchObject({
          ok: false,
          error: { code: 'badCheckDigit' },
        })
      }),
    )
  })
})
