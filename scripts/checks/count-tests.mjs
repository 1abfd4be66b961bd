import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} PlaywrightReport
 * @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestReport
 */

/**
 * Reads how many tests passed, failed and were skipped from the JSON report of Vitest or Playwright.
 * Null when there is no report. A test that passed only on a second try counts as failed.
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
    return { passed: expected, failed: unexpected + flaky, skipped }
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
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
