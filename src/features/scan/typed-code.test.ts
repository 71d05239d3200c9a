import { expect, test } from 'vitest'
import { judgeTyped, typedDigits } from './typed-code.ts'

test.each(['', '9', '9521000', '95210000001', '952100000017'])('%j wants more digits', (digits) => {
  expect(judgeTyped(digits)).toEqual({ is: 'unfinished' })
})

test.each([
  ['9521000000179', '09521000000179'],
  ['09521000000247', '09521000000247'],
  ['73513537', '00000073513537'],
  ['036000291452', '00036000291452'],
  ['04252614', '00042100005264'],
])('%s is a whole number', (digits, gtin) => {
  expect(judgeTyped(digits)).toEqual({ is: 'whole', gtin })
})

test('thirteen digits whose last does not fit are wrong at once, with what may have been meant', () => {
  const judged = judgeTyped('9521000000719')
  expect(judged).toMatchObject({ is: 'wrong', expected: '1' })
  expect(judged.is === 'wrong' && judged.swaps.map((swap) => swap.digits)).toContain('9521000000179')
})

test('what is pasted is cut down to digits', () => {
  expect(typedDigits('9521 0000 0017-9')).toBe('9521000000179')
  expect(typedDigits('９５２１００００００１７９')).toBe('9521000000179')
  expect(typedDigits('https://x.example/01/09521000000179/10/A1')).toBe('9521000000179')
  expect(typedDigits('(01)09521000000179(10)A1(17)261110')).toBe('9521000000179')
  expect(typedDigits('pak choi')).toBe('')
})
