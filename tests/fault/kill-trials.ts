import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { judge, type Verdict } from './survivor.ts'

const program = join(import.meta.dirname, 'mark-claims.ts')

/** What became of the trials, and how many edits had been acknowledged before the kills. */
export interface KillTrials extends Readonly<Record<Verdict, number>> {
  readonly acknowledged: number
}

/** Kills a desk at a random moment of its work with SIGKILL, again and again, and opens its library each time. */
export async function runKillTrials(trials: number, random: () => number): Promise<KillTrials> {
  const sums = { whole: 0, lost: 0, corrupt: 0, acknowledged: 0 }
  for (let trial = 0; trial < trials; trial += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'stet-kill-'))
    try {
      await killAtWork(folder, random() * 300)
      const acknowledged = acknowledgedIn(folder)
      sums.acknowledged += acknowledged
      sums[await judge(join(folder, 'library.stet'), acknowledged, true)] += 1
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return sums
}

/** `delay` in milliseconds after the first acknowledged claim. */
async function killAtWork(folder: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [program, folder, 'FULL', '1000000'], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  while (acknowledgedIn(folder) === 0 && child.exitCode === null) await setTimeout(5)
  await setTimeout(delay)
  child.kill('SIGKILL')
  await ended
}

/** How many claims the desk in a folder has acknowledged. */
function acknowledgedIn(folder: string): number {
  const file = join(folder, 'acknowledged')
  return existsSync(file) ? readFileSync(file, 'latin1').split('\n').length - 1 : 0
}
