import { expect, test } from 'vitest'
import { readGs1Date } from './gs1-date.ts'

test.each([
  ['251110', '2025-11-10'],
  ['251100', '2025-11-30'],
  ['240200', '2024-02-29'],
  ['250200', '2025-02-28'],
  ['000229', '2000-02-29'],
  ['751231', '2075-12-31'],
  ['760101', '1976-01-01'],
])('%s is the day %s', (text, day) => {
  expect(readGs1Date(text)).toBe(day)
})

test.each(['250230', '250229', '251301', '250001', '251132', '25111', '2511100', 'abcdef', '２５１１１０', ''])(
  '%s is no day',
  (text) => {
    expect(readGs1Date(text)).toBeNull()
  },
)

test('the century is the near one', () => {
  expect(readGs1Date('010101', 1999)).toBe('2001-01-01')
  expect(readGs1Date('990101', 2001)).toBe('1999-01-01')
})
