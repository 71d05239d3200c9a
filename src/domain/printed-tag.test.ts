import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#contract/gs1/digital-link.ts'
import { tagElements, tagKey, tagLink } from './printed-tag.ts'

const tag = { gtin: '09521000001015', lot: 'HZ-1109-C12' }

test('a tag’s code holds its batch on the address it was given', () => {
  expect(tagLink(tag, 'http://192.168.1.24:8080')).toBe('http://192.168.1.24:8080/01/09521000001015/10/HZ-1109-C12')
  expect(tagLink({ ...tag, serial: '7/8' }, 'https://lane.example/shop')).toBe(
    'https://lane.example/shop/01/09521000001015/10/HZ-1109-C12/21/7%2F8',
  )
})

test('a code that would be read as something else is not made', () => {
  expect(tagLink({ ...tag, gtin: '09521000001016' }, 'https://lane.example'), 'check digit').toBeNull()
  expect(tagLink({ ...tag, gtin: '9521000001015' }, 'https://lane.example'), 'not 14 digits').toBeNull()
  expect(tagLink({ ...tag, lot: 'x'.repeat(21) }, 'https://lane.example'), 'lot too long').toBeNull()
  expect(tagLink({ ...tag, lot: '螃蟹' }, 'https://lane.example'), 'lot in Chinese').toBeNull()
  expect(tagLink({ ...tag, lot: '..' }, 'https://lane.example'), 'a way up').toBeNull()
  expect(tagLink(tag, 'https://lane.example/?x='), 'address with a query').toBeNull()
})

test('whatever is made is read back as the tag it was made for', () => {
  const lots = fc.string({ minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(lots, fc.option(lots, { nil: undefined }), (lot, serial) => {
      const link = tagLink({ ...tag, lot, serial }, 'http://192.168.1.24:8080')
      if (link === null) return
      const read = parse(link)
      expect(new URL(link).href).toBe(link)
      expect(read.ok && { lot: read.link.lot, serial: read.link.serial, gtin: read.link.gtin }).toEqual({
        gtin: tag.gtin,
        lot,
        serial,
      })
    }),
  )
})

test('people read the same numbers under it', () => {
  expect(tagElements(tag).join(' ')).toBe('(01)09521000001015 (10)HZ-1109-C12')
  expect(tagElements({ ...tag, serial: '7' })[2]).toBe('(21)7')
  expect(tagKey(tag)).not.toBe(tagKey({ ...tag, serial: '7' }))
})
