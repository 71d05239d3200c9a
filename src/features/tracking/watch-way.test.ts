import { expect, it } from 'vitest'
import { metresLeft } from './watch-way.ts'

const way = [
  { at: 1000, metres: 900 },
  { at: 3000, metres: 300 },
  { at: 4000, metres: 0 },
]

it('reads what is left of a way evenly between its times, and no more than it was told before and after', () => {
  expect(metresLeft(way, 0)).toBe(900)
  expect(metresLeft(way, 2000)).toBe(600)
  expect(metresLeft(way, 3500)).toBe(150)
  expect(metresLeft(way, 9000)).toBe(0)
  expect(metresLeft([], 0)).toBeUndefined()
})
