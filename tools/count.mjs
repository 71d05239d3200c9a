/** Passed and failed tests in a vitest report; a file that could not even be read counts as one failed. */
export function countUnits(report) {
  if (!report) return { passed: 0, failed: 1 }
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length }
}

/** Passed and failed journeys in a Playwright report. A journey that needed a second try has failed. */
export function countJourneys(report) {
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky }
}
