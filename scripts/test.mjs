// npm test: every check and every test, in a fixed order, on what this machine has or can fetch.
// npm test -- lint unit e2e: only these.
import { rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { withElectron } from './bootstrap/electron-session.mjs'
import { exitWithError } from './bootstrap/notice.mjs'
import { root, toolEnvironment } from './bootstrap/paths.mjs'
import { run } from './bootstrap/run.mjs'
import { countTests, totalLine } from './checks/count-tests.mjs'
import { allSteps, chooseSteps, commandOf, vitestFolders } from './checks/steps.mjs'

/** @typedef {import('./checks/steps.mjs').Step} Step */

try {
  const steps = chooseSteps(process.argv.slice(2))
  process.exitCode = steps ? await runSteps(steps) : explainUsage()
} catch (error) {
  exitWithError(error)
}

/** @typedef {{ step: Step, code: number, seconds: string }} Result */

/** @param {readonly Step[]} steps */
async function runSteps(steps) {
  await ensureDependencies()
  const alone = steps.filter((step) => !step.usesOneCore)
  const results = await runTwoByTwo(steps.filter((step) => step.usesOneCore))
  for (const step of alone) results.push(await runAlone(step))
  console.log('\n== Summary')
  for (const { step, code, seconds } of results) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(8)} ${seconds.padStart(6)} s`)
  }
  const total = totalLine(results.map(({ step }) => (step.report ? countTests(step.report) : null)))
  if (total) console.log(total)
  return results.some(({ code }) => code !== 0) ? 1 : 0
}

/**
 * Two at a time, begun in their order; what each prints is shown when it has ended.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<Result[]>}
 */
async function runTwoByTwo(steps) {
  const waiting = [...steps]
  /** @type {Result[]} */
  const results = []
  const runNext = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runQuietly(step))
  }
  await Promise.all([runNext(), runNext()])
  return results
}

/** @param {Step} step */
async function runQuietly(step) {
  /** @type {Buffer[]} */
  const printed = []
  const [command, args] = commandOf(step)
  const result = await timed(step, () =>
    run(command, args, { ...surroundings({}), stdio: ['ignore', 'pipe', 'pipe'] }, (output) => {
      printed.push(output)
    }),
  )
  console.log(`\n== ${step.heading}`)
  process.stdout.write(Buffer.concat(printed))
  return report(result)
}

/** @param {Step} step */
async function runAlone(step) {
  if (step.report) rmSync(step.report, { force: true })
  const [command, args] = commandOf(step)
  const runIn = (/** @type {Record<string, string>} */ environment) =>
    run(command, args, { ...surroundings(environment), stdio: ['ignore', 'inherit', 'inherit'] })
  const result = await timed(step, () => {
    if (!step.needsElectron) {
      console.log(`\n== ${step.heading}`)
      return runIn({})
    }
    return withElectron((environment, electron) => {
      console.log(`\n== ${step.heading}, Electron ${electron.version} (${electron.origin})`)
      return runIn({ ...environment, STET_TEST_REPORT: step.report ?? '' })
    })
  })
  return report(result)
}

/** @param {Record<string, string>} environment */
function surroundings(environment) {
  return { cwd: root, env: toolEnvironment(environment) }
}

/**
 * @param {Step} step
 * @param {() => Promise<number>} runStep resolves to the exit code
 * @returns {Promise<Result>}
 */
async function timed(step, runStep) {
  const started = performance.now()
  const code = await runStep()
  return { step, code, seconds: ((performance.now() - started) / 1000).toFixed(1) }
}

/** @param {Result} result */
function report(result) {
  const { step, code, seconds } = result
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${step.heading}, ${seconds} s`)
  return result
}

function explainUsage() {
  const names = [...allSteps().map((step) => step.name), ...vitestFolders]
  console.error(`npm test -- [${names.join(' | ')}] …`)
  return 2
}
