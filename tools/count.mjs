/** Passed and failed tests in a vitest report; a file that could not even be read counts as one failed. */
export function countUnits(report) {
  if (!report) return { passed: 0, failed: 1 }
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length }
}

/**
 * Passed and failed journeys in a Playwright report. A journey that came right at its second try has passed, as long as it is one in a
 * hundred: a machine may stumble, a suite that needs luck has failed.
 */
export function countJourneys(report) {
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  const forgiven = Math.ceil((expected + flaky) / 100)
  const lucky = Math.min(flaky, forgiven)
  return { passed: expected + lucky, failed: unexpected + flaky - lucky }
}
