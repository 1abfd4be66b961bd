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

/** @param {readonly Step[]} steps */
async function runSteps(steps) {
  await ensureDependencies()
  const results = []
  for (const step of steps) {
    const started = performance.now()
    const code = await runStep(step)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${step.heading}, ${seconds} s`)
    results.push({ step, code, seconds })
  }
  console.log('\n== Summary')
  for (const { step, code, seconds } of results) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(8)} ${seconds.padStart(6)} s`)
  }
  const total = totalLine(results.map(({ step }) => (step.report ? countTests(step.report) : null)))
  if (total) console.log(total)
  return results.some(({ code }) => code !== 0) ? 1 : 0
}

/** @param {Step} step */
async function runStep(step) {
  if (step.report) rmSync(step.report, { force: true })
  const [command, args] = commandOf(step)
  const runIn = (/** @type {Record<string, string>} */ environment) =>
    run(command, args, {
      cwd: root,
      env: toolEnvironment(environment),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  if (!step.needsElectron) {
    console.log(`\n== ${step.heading}`)
    return runIn({})
  }
  return withElectron((environment, electron) => {
    console.log(`\n== ${step.heading}, Electron ${electron.version} (${electron.origin})`)
    return runIn({ ...environment, STET_TEST_REPORT: step.report ?? '' })
  })
}

function explainUsage() {
  const names = [...allSteps().map((step) => step.name), ...vitestFolders]
  console.error(`npm test -- [${names.join(' | ')}] …`)
  return 2
}
