import { describe, expect, test } from 'vitest'
import { countJourneys, countUnits } from './count.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

describe('the last line of npm test', () => {
  test('counts every test, and a file that could not be read as one that failed', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')],
    }
    expect(countUnits(report)).toEqual({ passed: 3, failed: 2 })
  })

  test('forgives one journey in a hundred its first try, and no more', () => {
    const report = (expected: number, unexpected: number, flaky: number) => ({
      stats: { expected, unexpected, flaky, skipped: 0 },
    })
    expect(countJourneys(report(99, 0, 1))).toEqual({ passed: 100, failed: 0 })
    expect(countJourneys(report(98, 0, 2))).toEqual({ passed: 99, failed: 1 })
    expect(countJourneys(report(5, 1, 1))).toEqual({ passed: 6, failed: 1 })
  })

  test('counts a run without a report as failed', () => {
    expect(countUnits(null)).toEqual({ passed: 0, failed: 1 })
    expect(countJourneys(null)).toEqual({ passed: 0, failed: 1 })
  })
})
