import { expect, test } from 'vitest'
import type { CodeFormat, ReadCode } from '#platform/read-code.ts'
import { steadyCodes } from './steady-codes.ts'

const at = { x: 0, y: 0 }
const code = (text: string, format: CodeFormat): ReadCode => ({ text, format, corners: [at, at, at, at] })
const square = code('a', 'qr')
const bars = code('9521000000247', 'ean13')
const texts = (codes: ReadCode[]) => codes.map(({ text }) => text)

test('a square code counts at once', () => {
  expect(texts(steadyCodes()([square]))).toEqual(['a'])
})

test('bars count when two frames agree', () => {
  const steady = steadyCodes()
  expect(steady([code('9521000000179', 'ean13')])).toEqual([])
  expect(steady([bars])).toEqual([])
  expect(steady([])).toEqual([])
  expect(texts(steady([bars]))).toEqual(['9521000000247'])
})

test('a square code waits one frame for the bars beside it, and no longer', () => {
  const steady = steadyCodes()
  expect(steady([square, bars])).toEqual([])
  expect(texts(steady([square, bars]))).toEqual(['a', '9521000000247'])
  const misread = steadyCodes()
  expect(misread([square, code('9521000000179', 'ean13')])).toEqual([])
  expect(texts(misread([square, bars]))).toEqual(['a'])
  const gone = steadyCodes()
  expect(gone([square, bars])).toEqual([])
  expect(texts(gone([]))).toEqual(['a'])
})
