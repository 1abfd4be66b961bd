import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countTests, totalLine } from '../../scripts/checks/count-tests.mjs'
import { chooseSteps } from '../../scripts/checks/steps.mjs'

const folder = mkdtempSync(join(tmpdir(), 'stet-steps-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const namesFor = (...words: string[]) => chooseSteps(words)?.map((step) => step.name)

function reportOf(name: string, report: object): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(report))
  return file
}

describe('npm test', () => {
  it('runs everything when nothing is asked for, screens last', () => {
    expect(namesFor()).toEqual(['lint', 'format', 'types', 'imports', 'unused', 'vitest', 'build', 'e2e'])
  })

  it('runs what is asked for, in its own order', () => {
    expect(namesFor('types', 'lint')).toEqual(['lint', 'types'])
  })

  it('runs one folder of tests alone', () => {
    const [step] = chooseSteps(['db']) ?? []
    expect(step?.args).toContain('tests/db/')
    expect(step?.args).not.toContain('tests/unit/')
  })

  it('builds before it drives the app', () => {
    expect(namesFor('e2e')).toEqual(['build', 'e2e'])
  })

  it('knows a word it does not know', () => {
    expect(chooseSteps(['lnit'])).toBeNull()
  })
})

describe('the total of the tests', () => {
  it('adds up both runners', () => {
    const vitest = {
      numPassedTests: 10,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [],
    }
    const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] }
    const counts = [countTests(reportOf('v.json', vitest)), countTests(reportOf('p.json', playwright))]
    expect(totalLine(counts)).toBe('15 passed, 3 failed, 3 skipped')
  })

  it('counts a file that could not be run as a failure', () => {
    const numbers = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
    ]
    expect(countTests(reportOf('v.json', { ...numbers, testResults }))).toMatchObject({
      passed: 3,
      failed: 2,
    })
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(countTests(reportOf('p.json', { stats, errors: [{}] }))).toMatchObject({ failed: 1 })
  })

  it('claims nothing when no runner left a report', () => {
    expect(totalLine([countTests(join(folder, 'absent.json')), null])).toBeNull()
  })
})
