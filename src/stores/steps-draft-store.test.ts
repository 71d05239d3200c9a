import { expect, test } from 'vitest'
import {
  addressText,
  clearDraft,
  emptyDraft,
  isUntouched,
  readDraft,
  setDraft,
  useStepsDraft,
} from './steps-draft-store.ts'

const written = { ...emptyDraft, buyer: 'member', email: 'lin@lane.example', line: 'Wutong Lane 18', timeAgreed: true }

test('what was written is read back in the same world, and in another one it is gone', () => {
  expect(readDraft(JSON.stringify({ ...written, epoch: 3 }), 3)).toEqual(written)
  expect(readDraft(JSON.stringify({ ...written, epoch: 3 }), null)).toEqual(written)
  expect(readDraft(JSON.stringify({ ...written, epoch: 3 }), 4)).toEqual(emptyDraft)
})

test.each([null, '', '[]', 'null', '{"email":', '{"email":7,"buyer":"king","timeAgreed":"yes","addressId":{}}'])(
  'what makes no sense is an empty draft: %j',
  (kept) => {
    expect(readDraft(kept, 1)).toEqual(emptyDraft)
  },
)

test('a text longer than any field is not taken', () => {
  expect(readDraft(JSON.stringify({ name: 'x'.repeat(201) }), 1).name).toBe('')
})

test('a draft keeps no card: there is no place in it for one', () => {
  expect(Object.keys(readDraft('{"number":"4111111111111111","cvv":"123","card":{}}', 1)).toSorted()).toEqual(
    Object.keys(emptyDraft).toSorted(),
  )
})

test('it is untouched until somebody writes, and again when it is cleared', () => {
  clearDraft()
  expect(isUntouched(useStepsDraft.getState())).toBe(true)
  setDraft({ name: 'Lin' })
  expect(isUntouched(useStepsDraft.getState())).toBe(false)
  clearDraft()
  expect(isUntouched(useStepsDraft.getState())).toBe(true)
})

test('another name, phone, street or door is another address; an e-mail or a postcode is not', () => {
  const draft = { ...emptyDraft, line: 'Wutong Lane 18' }
  expect(addressText({ ...draft, unit: '3-502' })).not.toBe(addressText(draft))
  expect(addressText({ ...draft, email: 'a@b.cd', postcode: '1' })).toBe(addressText(draft))
})
