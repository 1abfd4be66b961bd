import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>, errors: object[] }} PlaywrightReport
 * @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestNumbers
 * @typedef {VitestNumbers & { testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 */

/**
 * Reads how many tests passed, failed and were skipped from the JSON report of Vitest or Playwright.
 * Null when there is no report. A test that passed only on a second try counts as failed,
 * and so does a file that could not be run, for the tests in it are unknown.
 *
 * @param {string} file
 * @returns {Counts | null}
 */
export function countTests(file) {
  if (!existsSync(file)) return null
  /** @type {PlaywrightReport | VitestReport} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats
    return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/**
 * @param {readonly (Counts | null)[]} counts
 * @returns {string | null} "N passed, N failed, N skipped", or null when nothing was counted
 */
export function totalLine(counts) {
  const counted = counts.filter((count) => count !== null)
  if (counted.length === 0) return null
  const sum = (/** @type {keyof Counts} */ key) => counted.reduce((total, count) => total + count[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
}
