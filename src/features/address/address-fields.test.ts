import { expect, test } from 'vitest'
import { draftOf, houseNumber, wrongFields, writtenAddress } from './address-fields.ts'

const streets = {
  streets: [{ id: 'lane', names: { en: 'Lane', zh: '巷' }, first: 1, last: 28 }],
  limitMetres: 3000,
  storeAt: { x: 0, y: 0 },
}
const whole = { ...draftOf(undefined, streets), number: '18', unit: '3-502', recipient: 'Lin', phone: '138 0013 8000' }

test('a blank form wants everything; a whole one nothing', () => {
  expect(wrongFields(draftOf(undefined, streets), streets, false)).toEqual(['number', 'unit', 'recipient', 'phone'])
  expect(wrongFields(whole, streets, false)).toEqual([])
})

test.each([
  ['number', '0'],
  ['number', '29'],
  ['number', '1.5'],
  ['number', '-3'],
  ['number', 'eighteen'],
  ['unit', '  '],
  ['recipient', ' '],
  ['phone', '12'],
  ['phone', 'ring me'],
])('%s cannot be %s', (field, text) => {
  expect(wrongFields({ ...whole, [field]: text }, streets, false)).toEqual([field])
})

test('a phone in the book stays when the field is left empty, and a wrong new one is still wrong', () => {
  expect(wrongFields({ ...whole, phone: '' }, streets, true)).toEqual([])
  expect(wrongFields({ ...whole, phone: '12' }, streets, true)).toEqual(['phone'])
})

test('full-width digits of a Chinese keyboard are digits', () => {
  expect(houseNumber('１８')).toBe(18)
  expect(writtenAddress({ ...whole, number: '１８', phone: '１３８００１３８０００' })).toMatchObject({
    number: 18,
    phone: '13800138000',
  })
})
