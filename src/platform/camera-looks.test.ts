import { expect, test } from 'vitest'
import { cameraLooks } from './camera-looks.ts'
import { isGlance, type Look } from './read-code.ts'

const round = (count: number): Look[] => {
  const looks = cameraLooks()
  return Array.from({ length: count }, () => {
    const look = looks.next()
    looks.found(false)
    return look
  })
}

test('a camera glances first, never takes two long looks running, and tries each within fourteen frames', () => {
  const seen = round(26)
  expect(isGlance(seen[0] ?? 'photo') && isGlance(seen[1] ?? 'photo')).toBe(true)
  for (const [at, look] of seen.entries()) if (!isGlance(look)) expect(isGlance(seen[at + 1] ?? 'whole')).toBe(true)
  expect(new Set(seen.slice(0, 13)).size).toBe(9)
})

test('what was found is looked at once more in the same way, and only once', () => {
  const looks = cameraLooks()
  const first = looks.next()
  looks.found(true)
  expect(looks.next()).toBe(first)
  looks.found(true)
  expect(looks.next()).not.toBe(first)
})
