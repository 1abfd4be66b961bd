import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a command to its end and passes Ctrl+C and SIGTERM on to it. Resolves to its exit code, 128 + the
 * signal's number for one that a signal ended, 127 for one that could not be started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] stdio is inherited unless said otherwise
 * @param {(output: Buffer) => void} [onOutput] is given what the command prints, where stdio pipes it
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}, onOutput = () => undefined) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    child.stdout?.on('data', onOutput)
    child.stderr?.on('data', onOutput)
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    /** @type {NodeJS.Signals[]} */
    const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of forwarded) process.on(signal, forward)
    const finish = (/** @type {number} */ code) => {
      for (const signal of forwarded) process.off(signal, forward)
      done(code)
    }
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      finish(127)
    })
    child.once('close', (code, signal) => finish(code ?? exitCodeOfSignal(signal)))
  })
}

/**
 * Runs a short command and returns what it printed on stdout, or null when it failed or does not exist.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | null}
 */
export function output(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return result.status === 0 ? result.stdout : null
}

/**
 * Runs npm on the Node and with the npm that started this script, its complaints on stderr.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runNpm(args, options = {}) {
  const npmScript = process.env.npm_execpath
  /** @type {import('node:child_process').SpawnOptions} */
  const settings = { stdio: ['ignore', 'ignore', 2], ...options }
  if (npmScript?.endsWith('.js')) return run(process.execPath, [npmScript, ...args], settings)
  return run('npm', args, { ...settings, shell: process.platform === 'win32' })
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOfSignal(signal) {
  return 128 + (signal ? constants.signals[signal] : 0)
}
