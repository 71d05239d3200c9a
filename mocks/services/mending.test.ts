import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editLimit, fitOf, fitOfBeginning } from './mending.ts'

const word = array(constantFrom('a', 'b', 'c'), { minLength: 0, maxLength: 8 }).map((letters) => letters.join(''))

describe('mending a word', () => {
  it.each([
    ['strawbery', 'strawberry', 1, [8]],
    ['mlik', 'milk', 1, [1, 2]],
    ['crap', 'crab', 1, [3]],
    ['mangoe', 'mango', 1, []],
    ['', 'abc', 3, [0, 1, 2]],
    ['milk', 'milk', 0, []],
  ] as const)('%s to %s takes %i', (typed, meant, edits, changed) => {
    expect(fitOf(typed, meant)).toEqual({ edits, changed })
  })

  it('takes a beginning for a beginning', () => {
    expect(fitOfBeginning('strwab', 'strawberries')).toEqual({ edits: 1, changed: [3, 4] })
    expect(fitOfBeginning('straw', 'strawberries')).toEqual({ edits: 0, changed: [] })
  })

  it('costs nothing only between equal words, the same both ways, and never more than the longer word', () => {
    assert(
      property(word, word, (a, b) => {
        const { edits, changed } = fitOf(a, b)
        expect(edits === 0).toBe(a === b)
        expect(fitOf(b, a).edits).toBe(edits)
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(changed.every((place) => place >= 0 && place < b.length)).toBe(true)
        expect(changed).toEqual([...new Set(changed)].toSorted((x, y) => x - y))
        // A swap counts once and marks two letters.
        expect(changed.length).toBeLessThanOrEqual(2 * edits)
      }),
    )
  })

  it('forgives more in longer words and nothing in the shortest', () => {
    expect([2, 3, 4, 6, 7, 12].map(editLimit)).toEqual([0, 0, 1, 1, 2, 2])
  })
})
