import { expect, test } from 'vitest'
import { cameraRefusal } from './camera.ts'

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['SomethingNew', 'busy'],
])('%s means the camera is %s', (name, code) => {
  expect(cameraRefusal(new DOMException('', name))).toBe(code)
})

test('an error that is no error is not a refusal by the person', () => {
  expect(cameraRefusal('nonsense')).toBe('busy')
})
