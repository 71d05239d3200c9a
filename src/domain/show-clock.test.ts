import { expect, test } from 'vitest'
import { showClock } from './show-clock.ts'

test('a place in a show reads as a player writes it', () => {
  expect(showClock(0)).toBe('00:00')
  expect(showClock(245_999)).toBe('04:05')
  expect(showClock(4_360_000)).toBe('1:12:40')
  expect(showClock(-1)).toBe('00:00')
})
