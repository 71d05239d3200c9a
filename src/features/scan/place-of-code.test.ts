import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#contract/gs1/digital-link.ts'
import { placeOfCode } from './place-of-code.ts'

const gtin = '09521000000247'

test('a code opens its batch, or its product', () => {
  expect(placeOfCode({ gtin })).toBe(`/01/${gtin}`)
  expect(placeOfCode({ gtin, lot: 'HZ-1109-C12' })).toBe(`/01/${gtin}/10/HZ-1109-C12`)
  expect(placeOfCode({ gtin, lot: 'A/B?#%', serial: 'S' })).toBe(`/01/${gtin}/10/A%2FB%3F%23%25`)
  expect(placeOfCode({ gtin, lot: '..' })).toBe(`/01/${gtin}`)
})

test('whatever stands in a lot, the place is on our own shelf and reads back the same', () => {
  const lot = fc.string({ unit: fc.constantFrom(...'/\\?#%.@:&=+;-_aZ09'), minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(lot, (code) => {
      const url = new URL(placeOfCode({ gtin, lot: code }), 'https://lane.example')
      expect(url.origin).toBe('https://lane.example')
      expect(url.pathname.startsWith(`/01/${gtin}`)).toBe(true)
      const back = parse(url.pathname)
      // A backslash or an @ is not in the set a lot may be made of: such a lot never comes out of a tag.
      if (back.ok && code !== '.' && code !== '..') expect(back.link.lot).toBe(code)
    }),
  )
})
