import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from './digital-link.ts'
import { classify } from './scanned-code.ts'

const GTIN = '09521000000247'

describe('a scanned text', () => {
  test.each([
    [
      `https://lane.example/01/${GTIN}/10/HZ-1109-C12?17=251110`,
      { gtin: GTIN, lot: 'HZ-1109-C12', expiry: '2025-11-10', attributes: { '17': '251110' } },
    ],
    [`https://another.example/deep/01/9521000000247/10/A/21/S7?utm_source=x`, { gtin: GTIN, lot: 'A', serial: 'S7' }],
    ['9521000000247', { gtin: GTIN }],
    [' 9521 0000 0024 7\n', { gtin: GTIN }],
    ['73513537', { gtin: '00000073513537' }],
    ['036000291452', { gtin: '00036000291452' }],
    ['19521000000244', { gtin: '19521000000244' }],
    ['04252614', { gtin: '00042100005264' }],
    [']E09521000000247', { gtin: GTIN }],
    [']E00036000291452', { gtin: '00036000291452' }],
    [']E473513537', { gtin: '00000073513537' }],
    [']I119521000000244', { gtin: '19521000000244' }],
    [']Q1https://lane.example/01/09521000000247/10/A', { gtin: GTIN, lot: 'A' }],
    [`]d201${GTIN}10A\u001d21S7`, { gtin: GTIN, lot: 'A', serial: 'S7' }],
    [`]Q301${GTIN}`, { gtin: GTIN }],
    [
      `]C101${GTIN}70032511101430\u001d10A`,
      { gtin: GTIN, lot: 'A', expiry: '2025-11-10', attributes: { '7003': '2511101430' } },
    ],
    [`]e001${GTIN}17251100`, { gtin: GTIN, expiry: '2025-11-30', attributes: { '17': '251100' } }],
    [
      `\u001d17251110\u001d01${GTIN}22V`,
      { gtin: GTIN, variant: 'V', expiry: '2025-11-10', attributes: { '17': '251110' } },
    ],
    [`10A\u001d01${GTIN}`, { gtin: GTIN, lot: 'A' }],
    [`01${GTIN}10A`, { gtin: GTIN, lot: 'A' }],
    [`01${GTIN}`, { gtin: GTIN }],
    [`(01)${GTIN}(10)A(21)S7`, { gtin: GTIN, lot: 'A', serial: 'S7' }],
    [`(17)251110 (01) ${GTIN}`, { gtin: GTIN, expiry: '2025-11-10', attributes: { '17': '251110' } }],
    [`https://lane.example/01/${GTIN}/235/T7?10=A`, { gtin: GTIN, lot: 'A', thirdPartySerial: 'T7' }],
  ])('%j is a product of somebody’s shop', (text, code) => {
    expect(classify(text)).toEqual({ kind: 'ours', code })
  })

  test.each([
    ['9521000000248', { code: 'badCheckDigit', ai: '01', expected: '7', got: '8' }],
    [`https://lane.example/01/${GTIN}/21/S/10/L`, { code: 'qualifierOrder', ai: '10' }],
    ['https://id.gs1.org/ARHKVAdpQg', { code: 'compressed' }],
    [`https://id.gs1.org/gtin/${GTIN}`, { code: 'alias', word: 'gtin' }],
    [']E473513536', { code: 'badCheckDigit', ai: '01', expected: '7', got: '6' }],
    [`]d201${GTIN}1725`, { code: 'badLength', ai: '17', length: 2 }],
    [`]Q3https://lane.example/01/${GTIN}`, { code: 'badEncoding', ai: '01' }],
    [`\u001d0109521000000248`, { code: 'badCheckDigit', ai: '01', expected: '7', got: '8' }],
    [`01${GTIN}10A B\u001d21S`, { code: 'badCharset', ai: '10' }],
    [`(01)${GTIN}(17)251399`, { code: 'badDate', ai: '17' }],
  ])('%j is a tag with a mistake', (text, why) => {
    expect(classify(text)).toEqual({ kind: 'badCode', why })
  })

  test.each([
    [
      'https://kerbside-pay.example/p/8841?zone=C&next=..%2Flogin',
      'kerbside-pay.example',
      '/p/8841?zone=C&next=..%2Flogin',
    ],
    ['HTTPS://X.example', 'x.example', ''],
    [`https://lane.example@evil.example/01/${GTIN}`, 'evil.example', `/01/${GTIN}`],
    [`https://lane.example@or.example@evil.example/`, 'evil.example', '/'],
    [`https://evil.example\\@lane.example/01/${GTIN}`, 'evil.example', `\\@lane.example/01/${GTIN}`],
    [`https:/\\evil.example/01/${GTIN}`, 'evil.example', `/01/${GTIN}`],
    ['https://ex\u202eample.example/a\u0000b', 'ex\u25a1ample.example', '/a\u25a1b'],
    ['https://id.gs1.org/00/395210000000000170', 'id.gs1.org', '/00/395210000000000170'],
  ])('%j points somewhere else', (text, host, rest) => {
    expect(classify(text)).toEqual({ kind: 'notAProductCode', shown: { kind: 'url', host, rest } })
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'WIFI:S:lane;;',
    '<img src=x onerror=1>',
    '12345',
    '',
    `/01/${GTIN}`,
    `//x.example/01/${GTIN}`,
    // A long number that only begins like one of ours, a parcel's label, an identifier of nothing.
    '0112345678901234',
    `01${GTIN}x`,
    '(00)395210000000000170',
    '(12) apples (01) pears',
    ']Z9hello',
    '００９５２１００００００２４７',
  ])('%j is only shown as text', (text) => {
    expect(classify(text)).toEqual({ kind: 'notAProductCode', shown: { kind: 'text', text } })
  })

  test('a parcel’s label is no product, and its separators are drawn as boxes', () => {
    expect(classify(']C10039521000000000017010A\u001d3712')).toEqual({
      kind: 'notAProductCode',
      shown: { kind: 'text', text: ']C10039521000000000017010A□3712' },
    })
  })

  test('too long a text is cut before it is shown', () => {
    const result = classify('x'.repeat(100_000))
    expect(result).toMatchObject({ kind: 'notAProductCode', shown: { kind: 'text' } })
    expect(JSON.stringify(result).length).toBeLessThan(300)
    expect(JSON.stringify(classify(`https://x.example/${'y'.repeat(100_000)}`)).length).toBeLessThan(500)
  })
})

/** Texts made of the pieces attackers like, glued at random. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'https://', 'http:', 'javascript:', 'data:', '//', '\\', '@', '/01/', GTIN, '/10/', '/21/', '..', '%2e%2e', '%00',
        '%', '?17=', '&', ';', '#', '\u202e', '\u0000', '\uD800', '\u{1F600}', '<script>', '"', "'", '01', '0952', ' ', '\n', '=',
      ), // prettier-ignore
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.webUrl(),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

test('hostile texts never throw, and nothing but numbers and codes comes out of a tag', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const result = classify(text)
      parse(text)
      if (result.kind === 'ours') {
        expect(Object.keys(result.code).every((key) => ['gtin', 'lot', 'serial'].includes(key))).toBe(true)
        expect(result.code.gtin).toMatch(/^\d{14}$/)
      }
      if (result.kind === 'notAProductCode') {
        expect(Object.values(result.shown).join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }
    }),
    { numRuns: 1000 },
  )
})
