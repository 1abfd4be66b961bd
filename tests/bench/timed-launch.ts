import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './bench.ts'

/** What is started, and by which elements of its page it shows that it is there (CSS selectors). */
export interface Launched {
  /** The folder of an app, or its main module. */
  readonly app: string
  readonly dataFolder: string
  /** There once the page shows what it is for. */
  readonly ready: string
  /** Clicked as soon as it is ready. */
  readonly target: string
  /** There once the click has been answered. */
  readonly done: string
}

/** Milliseconds from the start of the process. */
export interface LaunchTimes {
  readonly painted: number
  readonly answered: number
}

/** Longer than any start takes, in milliseconds. */
const patience = 60_000

/** Starts an app, waits until it has painted and answered a click, and lets it quit. Throws when it does not come to that. */
export async function timeLaunch(bench: Bench, launched: Launched): Promise<LaunchTimes> {
  const { app, dataFolder, ready, target, done } = launched
  const hook = join(bench.electronFiles, 'launch-hook.mjs')
  const args = ['-r', hook, ...bench.electronFlags, app, `--user-data-dir=${dataFolder}`]
  const environment = { ...process.env, STET_BENCH_WATCH: JSON.stringify({ ready, target, done }) }
  const started = Date.now()
  const output = await outputOf(bench.electron, args, environment)
  const line = /^LAUNCH (.*)$/m.exec(output)?.[1]
  if (line === undefined) throw new Error(`${app} did not come up. It said: ${output}`)
  const { painted, answered } = JSON.parse(line) as LaunchTimes
  return { painted: painted - started, answered: answered - started }
}

function outputOf(command: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'ignore'] })
    const impatience = setTimeout(() => child.kill('SIGKILL'), patience)
    let output = ''
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString()
    })
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(impatience)
      resolve(output)
    })
  })
}
