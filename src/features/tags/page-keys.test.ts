import { expect, test } from 'vitest'
import { stepOf } from './page-keys.ts'

const plain = { altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false }
const after = (key: string, place: number) => stepOf({ ...plain, key }, place, 8)

test('a clicker and the arrows turn one tag, and stop at the ends', () => {
  expect(['PageDown', 'ArrowRight', 'ArrowDown'].map((key) => after(key, 3))).toEqual([4, 4, 4])
  expect(['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => after(key, 3))).toEqual([2, 2, 2])
  expect([after('PageUp', 1), after('PageDown', 8), after('Home', 5), after('End', 5)]).toEqual([1, 8, 1, 8])
})

test('every other key keeps its own meaning', () => {
  expect(['Tab', 'Enter', ' ', 'a', 'Escape'].map((key) => after(key, 3))).toEqual([null, null, null, null, null])
  expect(stepOf({ ...plain, altKey: true, key: 'ArrowLeft' }, 3, 8), 'back in the browser').toBe(null)
  expect(stepOf({ ...plain, defaultPrevented: true, key: 'ArrowLeft' }, 3, 8), 'taken by a control').toBe(null)
})
