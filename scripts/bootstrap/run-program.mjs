import { join } from 'node:path'
import { buildApp } from '../build-app.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { withElectron } from './electron-session.mjs'
import { exitWithError } from './notice.mjs'
import { nodeBinary, root, toolEnvironment } from './paths.mjs'
import { run } from './run.mjs'

/**
 * Runs one of the repository's TypeScript programs on Node 24 as this process's only task, with its arguments,
 * streams and exit code. Only dependencies are installed before; messages go to stderr.
 *
 * @param {string} program path from the repository's root
 */
export async function runProgram(program) {
  try {
    await ensureDependencies()
    process.exitCode = await run(nodeBinary, [join(root, program), ...process.argv.slice(2)], {
      env: toolEnvironment(),
    })
  } catch (error) {
    exitWithError(error)
  }
}

/**
 * As runProgram, for a program that drives the built app: brings up Electron and a screen and builds first.
 *
 * @param {string} program path from the repository's root
 */
export async function runProgramWithElectron(program) {
  try {
    process.exitCode = await withElectron(async (environment) => {
      await buildApp()
      return run(nodeBinary, [join(root, program), ...process.argv.slice(2)], {
        env: toolEnvironment(environment),
      })
    })
  } catch (error) {
    exitWithError(error)
  }
}
