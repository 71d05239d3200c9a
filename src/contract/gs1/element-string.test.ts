import { describe, expect, test } from 'vitest'
import { readBracketed, readElementString } from './element-string.ts'

const GTIN = '09521000000247'
const GS = '\u001d'

describe('element strings', () => {
  test('of predefined length need nothing between them, the others FNC1', () => {
    expect(readElementString(`01${GTIN}17251110310300030010HZ-1109-C12${GS}21S7`)).toEqual({
      ok: true,
      item: { gtin: GTIN, lot: 'HZ-1109-C12', serial: 'S7', attributes: { '17': '251110', '3103': '000300' } },
    })
  })

  test('may be closed by FNC1 where they need not, and say a thing twice', () => {
    expect(readElementString(`${GS}01${GTIN}${GS}17251110${GS}01${GTIN}10A${GS}`)).toEqual({
      ok: true,
      item: { gtin: GTIN, lot: 'A', attributes: { '17': '251110' } },
    })
  })

  test('what no Digital Link could carry falls away', () => {
    expect(readElementString(`01${GTIN}8200https://x.example${GS}10A`)).toEqual({
      ok: true,
      item: { gtin: GTIN, lot: 'A', attributes: {} },
    })
  })

  test.each([
    ['', { code: 'noPrimaryKey' }],
    ['10A', { code: 'noPrimaryKey' }],
    ['00395210000000000170', { code: 'otherKey', ai: '00' }],
    [`02${GTIN}3712`, { code: 'otherKey', ai: '02' }],
    ['4149521000100015254A', { code: 'otherKey', ai: '414' }],
    [`01${GTIN.slice(0, 13)}8`, { code: 'badCheckDigit', ai: '01', expected: '7', got: '8' }],
    ['0109521000', { code: 'badLength', ai: '01', length: 8 }],
    [`01${GTIN}10`, { code: 'badLength', ai: '10', length: 0 }],
    [`01${GTIN}10${'x'.repeat(21)}`, { code: 'badLength', ai: '10', length: 21 }],
    [`01${GTIN}10A${GS}10B`, { code: 'repeated', ai: '10' }],
    [`01${GTIN}17251399`, { code: 'badDate', ai: '17' }],
    [`01${GTIN}17 251110`, { code: 'badCharset', ai: '17' }],
    [`01${GTIN}1725${GS}1110`, { code: 'badCharset', ai: '17' }],
    [`01${GTIN}422999`, { code: 'badValue', ai: '422' }],
    [`01${GTIN}31060001`, { code: 'unknownAi', ai: '3106' }],
    [`01${GTIN}05x`, { code: 'unknownAi', ai: '05' }],
    [`01${GTIN}x`, { code: 'badEncoding', ai: '01' }],
    [`01${GTIN}10A${GS}${GS}21S`, { code: 'badEncoding', ai: '10' }],
    [`01${GTIN}39`, { code: 'unknownAi', ai: '39' }],
    [`01${GTIN}21S${GS}235T`, { code: 'qualifierOrder', ai: '235' }],
  ])('%j is refused, and why', (text, error) => {
    expect(readElementString(text)).toEqual({ ok: false, error })
  })
})

describe('element strings in brackets', () => {
  test('may have brackets in their values, as long as no number of two to four digits stands in them', () => {
    expect(readBracketed(`(01) ${GTIN} (10) A(B)(1)C (17) 251100`)).toEqual({
      ok: true,
      item: { gtin: GTIN, lot: 'A(B)(1)C', attributes: { '17': '251100' } },
    })
  })

  test.each([
    [`x(01)${GTIN}`, { code: 'noPrimaryKey' }],
    ['(00)395210000000000170', { code: 'otherKey', ai: '00' }],
    ['(01)9521000000247', { code: 'badLength', ai: '01', length: 13 }],
    [`(01)${GTIN}(18)x`, { code: 'unknownAi', ai: '18' }],
    [`(01)${GTIN}(10)`, { code: 'badLength', ai: '10', length: 0 }],
    [`(01)${GTIN}(10)A B`, { code: 'badCharset', ai: '10' }],
  ])('%j is refused, and why', (text, error) => {
    expect(readBracketed(text)).toEqual({ ok: false, error })
  })
})
