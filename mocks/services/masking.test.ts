import { expect, it } from 'vitest'
import { maskedEmail, maskedPhone } from './masking.ts'

it.each([
  ['138 0013 8000', '138 ···· 8000'],
  ['+86 138-0013-8000', '861 ···· 8000'],
  ['5551234', '···· 34'],
])('keeps of the phone number %s only %s', (phone, kept) => {
  expect(maskedPhone(phone)).toBe(kept)
})

it.each([
  ['lin.yue@lane.example', 'lin···@lane.example'],
  ['ab@lane.example', 'a···@lane.example'],
  ['a@lane.example', 'a···@lane.example'],
  ['"a@b"@lane.example', '"a@···@lane.example'],
])('keeps of the e-mail address %s only %s', (email, kept) => {
  expect(maskedEmail(email)).toBe(kept)
})
