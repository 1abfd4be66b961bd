import { join } from 'node:path'
import { nodeBinary, root } from '../bootstrap/paths.mjs'

/**
 * @typedef {object} Step
 * @property {string} name what a person types to run only this
 * @property {string} heading
 * @property {string} tool the tool's entry in node_modules
 * @property {readonly string[]} args
 * @property {boolean} [usesOneCore] so that another such step may run beside it
 * @property {boolean} [needsElectron]
 * @property {string} [report] the file with the counted results of a test runner
 */

/** Where the test runners leave their counts. */
const reports = join(root, '.cache', 'test-reports')

/** The folders of tests/ that vitest runs; each can be asked for by its name. */
export const vitestFolders = ['unit', 'db', 'ipc', 'scripts']

/**
 * The longest first: the others run beside it.
 *
 * @type {Step[]}
 */
const staticChecks = [
  {
    name: 'lint',
    heading: 'Lint (ESLint)',
    tool: 'eslint/bin/eslint.js',
    args: ['--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint', '.'],
    usesOneCore: true,
  },
  {
    name: 'format',
    heading: 'Format (Prettier)',
    tool: 'prettier/bin/prettier.cjs',
    args: ['--check', '--cache', '--cache-location', '.cache/prettier', '--log-level', 'warn', '.'],
    usesOneCore: true,
  },
  {
    name: 'types',
    heading: 'Types (tsc)',
    tool: 'typescript/bin/tsc',
    args: ['--build'],
    usesOneCore: true,
  },
  {
    name: 'imports',
    heading: 'Who imports whom (dependency-cruiser)',
    tool: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'shared', 'db', 'electron', 'renderer', 'tests'],
    usesOneCore: true,
  },
  {
    name: 'unused',
    heading: 'Unused code (knip)',
    tool: 'knip/bin/knip.js',
    args: [],
    usesOneCore: true,
  },
]

/**
 * The steps of `npm test` in their order: the checks of the code first, since they are cheap.
 *
 * @param {readonly string[]} [folders] the folders of tests/ that Vitest shall run
 * @returns {Step[]}
 */
export function allSteps(folders = vitestFolders) {
  const vitestReport = join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  return [
    ...staticChecks,
    {
      name: 'vitest',
      heading: `Tests without a window (Vitest: ${folders.join(', ')})`,
      tool: 'vitest/vitest.mjs',
      args: ['run', ...folders.map((folder) => `tests/${folder}/`), ...reporters],
      report: vitestReport,
    },
    {
      name: 'build',
      heading: 'Build (electron-vite)',
      tool: 'electron-vite/bin/electron-vite.js',
      args: ['build'],
    },
    {
      name: 'e2e',
      heading: 'Tests in Electron (Playwright)',
      tool: '@playwright/test/cli.js',
      args: ['test'],
      needsElectron: true,
      report: join(reports, 'playwright.json'),
    },
  ]
}

/**
 * The steps that the words after `npm test --` ask for; all without a word. "e2e" builds first.
 * Null when a word names no step.
 *
 * @param {readonly string[]} words
 * @returns {Step[] | null}
 */
export function chooseSteps(words) {
  if (words.length === 0) return allSteps()
  const folders = vitestFolders.filter((folder) => words.includes(folder))
  const steps = allSteps(folders.length > 0 ? folders : vitestFolders)
  const known = [...steps.map((step) => step.name), ...vitestFolders]
  if (!words.every((word) => known.includes(word))) return null
  const wanted = new Set(words)
  if (folders.length > 0) wanted.add('vitest')
  if (wanted.has('e2e')) wanted.add('build')
  return steps.filter((step) => wanted.has(step.name))
}

/**
 * @param {Step} step
 * @returns {[command: string, args: string[]]}
 */
export function commandOf(step) {
  return [nodeBinary, [join(root, 'node_modules', step.tool), ...step.args]]
}
