import { describe, expect, test } from 'vitest'
import { code, planted } from './source-files.ts'
import { impurities } from './world-purity.ts'

const caught = (path: string, text: string): string => impurities([planted(path, text)]).join('\n')

describe('the world has no clock, chance or machine of its own', () => {
  test('the house keeps to it', () => {
    expect(impurities(code())).toEqual([])
  })

  test.each([
    ['a timer', 'mocks/services/a.ts', `setTimeout(() => {}, 10)`],
    ['free chance', 'mocks/services/a.ts', `const x = Math.random()`],
    ['the wall clock', 'mocks/world/a.ts', `const x = Date.now()`],
    ['a date', 'mocks/scenarios/a.ts', `const x = new Date(0)`],
    ['the machine', 'mocks/world/a.ts', `const id = crypto.randomUUID()`],
    ['today, in the client domain', 'src/domain/a.ts', `const x = new Date()`],
    ['today, in the calendar', 'mocks/world/calendar.ts', `const x = new Date()`],
    ['now, in the calendar', 'mocks/world/calendar.ts', `const x = Date.now()`],
  ])('%s is caught', (_what, path, text) => {
    expect(caught(path, text)).toContain(path)
  })

  test.each([
    ['a date of a given instant, in the calendar', 'mocks/world/calendar.ts', `const x = new Date(at).getUTCDay()`],
    [
      'reading an instant out of a record, in the client domain',
      'src/domain/a.ts',
      `const x = Date.parse(record.time)`,
    ],
    ['arithmetic', 'mocks/services/a.ts', `const x = Math.floor(3.2)`],
    ['a field that is called Date', 'mocks/services/a.ts', `const x = row.Date`],
    ['a timer in a test', 'mocks/services/a.test.ts', `setTimeout(() => {}, 10)`],
    ['a timer of the host', 'mocks/hosts/waker.ts', `setTimeout(() => {}, 10)`],
  ])('%s is let through', (_what, path, text) => {
    expect(caught(path, text)).toBe('')
  })
})
