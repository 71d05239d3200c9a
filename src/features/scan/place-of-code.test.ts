import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#contract/gs1/digital-link.ts'
import { placeOfCode } from './place-of-code.ts'

const gtin = '09521000000247'
const isStep = (text: string) => text === '.' || text === '..'

test('a code opens its batch, or its product', () => {
  expect(placeOfCode({ gtin })).toBe(`/01/${gtin}`)
  expect(placeOfCode({ gtin, lot: 'HZ-1109-C12' })).toBe(`/01/${gtin}/10/HZ-1109-C12`)
  expect(placeOfCode({ gtin, lot: 'A/B?#%' })).toBe(`/01/${gtin}/10/A%2FB%3F%23%25`)
  expect(placeOfCode({ gtin, lot: '..' })).toBe(`/01/${gtin}`)
})

test('a code of a piece opens the piece, with what else stands in it', () => {
  const code = { gtin, lot: 'A', serial: 'S/7', expiry: '2026-11-10', attributes: { '17': '261110', '3103': '000300' } }
  expect(placeOfCode(code)).toBe(`/01/${gtin}/10/A/21/S%2F7?17=261110&3103=000300`)
  expect(placeOfCode({ gtin, lot: 'A', serial: '.' })).toBe(`/01/${gtin}/10/A`)
  expect(placeOfCode({ gtin, lot: 'A', thirdPartySerial: 'T' })).toBe(`/01/${gtin}/235/T?10=A`)
})

test('whatever stands in a lot or a serial, the place is on our own shelf and reads back the same', () => {
  const lot = fc.string({ unit: fc.constantFrom(...'/\\?#%.@:&=+;-_aZ09'), minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(lot, lot, (code, piece) => {
      const url = new URL(placeOfCode({ gtin, lot: code, serial: piece }), 'https://lane.example')
      expect(url.origin).toBe('https://lane.example')
      expect(url.pathname.startsWith(`/01/${gtin}`)).toBe(true)
      const back = parse(url.pathname)
      // A backslash or an @ is not in the set a lot may be made of: such a lot never comes out of a tag.
      if (back.ok && !isStep(code)) expect(back.link.lot).toBe(code)
      if (back.ok && !isStep(piece)) expect(back.link.serial).toBe(piece)
    }),
  )
})
