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

  test('counts a journey that needed luck as failed', () => {
    expect(countJourneys({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })).toEqual({
      passed: 5,
      failed: 2,
    })
  })

  test('counts a run without a report as failed', () => {
    expect(countUnits(null)).toEqual({ passed: 0, failed: 1 })
    expect(countJourneys(null)).toEqual({ passed: 0, failed: 1 })
  })
})
