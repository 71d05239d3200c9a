import { expect, test } from 'vitest'
import { isKey, isTyped } from './watch-hands.ts'

test('what a person types counts as it comes, and what is pasted or filled in for them does not', () => {
  for (const typed of ['insertText', 'insertCompositionText', 'deleteContentBackward', 'insertLineBreak'])
    expect(isTyped(typed)).toBe(true)
  for (const given of [undefined, '', 'insertFromPaste', 'insertReplacementText', 'historyUndo'])
    expect(isTyped(given)).toBe(false)
})

test('a key counts once: as text where text is written, by itself elsewhere', () => {
  const key = (name: string, repeat = false) => ({ key: name, repeat })
  expect(isKey(key('1'), false)).toBe(true)
  expect(isKey(key('1'), true)).toBe(false)
  expect(isKey(key('Enter'), true)).toBe(true)
  expect(isKey(key('Tab'), true)).toBe(true)
  expect(isKey(key('Tab'), false)).toBe(true)
  expect(isKey(key('Shift'), false)).toBe(false)
  expect(isKey(key('Unidentified'), false)).toBe(false)
  expect(isKey(key('1', true), false)).toBe(false)
})
