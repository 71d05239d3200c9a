import { expect, test } from 'vitest'
import { digitKeyOf, enterKey, type DigitKey } from './pin-entry.ts'

const typed = (keys: DigitKey[], length = 6) => keys.reduce((digits, key) => enterKey(digits, key, length), '')
const plain = { ctrlKey: false, metaKey: false, altKey: false }

test('digits fill up to the length, and one too many is not taken', () => {
  expect(typed(['1', '2', '3'])).toBe('123')
  expect(typed(['1', '2', '3', '4', '5', '6', '7'])).toBe('123456')
})

test('delete takes the last digit, and an empty row stays empty', () => {
  expect(typed(['1', '2', 'delete'])).toBe('1')
  expect(typed(['delete'])).toBe('')
  expect(typed(['1', '2', 'clear', '3'])).toBe('3')
})

test('a pasted number replaces what was there; anything but digits is left out', () => {
  expect(typed(['9', { paste: ' 111-111 ' }])).toBe('111111')
  expect(typed(['9', { paste: '9521000000719' }], 13)).toBe('9521000000719')
  expect(typed(['9', { paste: 'no digits' }])).toBe('9')
})

test('the keyboard types digits and deletes; shortcuts stay the browser’s', () => {
  expect(digitKeyOf({ ...plain, key: '7' })).toBe('7')
  expect(digitKeyOf({ ...plain, key: 'Backspace' })).toBe('delete')
  expect(digitKeyOf({ ...plain, key: 'Tab' })).toBeNull()
  expect(digitKeyOf({ ...plain, key: '1', ctrlKey: true })).toBeNull()
  expect(digitKeyOf({ ...plain, key: 'F1' })).toBeNull()
})
