import { expect, test } from 'vitest'
import type { CodeFormat, ReadCode } from '#platform/read-code.ts'
import { steadyCodes } from './steady-codes.ts'

const at = { x: 0, y: 0 }
const code = (text: string, format: CodeFormat): ReadCode => ({ text, format, corners: [at, at, at, at] })

test('a QR code counts at once', () => {
  expect(steadyCodes()([code('a', 'qr')])).toHaveLength(1)
})

test('bars count when two frames agree', () => {
  const steady = steadyCodes()
  expect(steady([code('9521000000179', 'ean13')])).toEqual([])
  expect(steady([code('9521000000247', 'ean13')])).toEqual([])
  expect(steady([code('9521000000247', 'ean13')])).toHaveLength(1)
})
