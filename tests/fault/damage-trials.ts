import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openLibrary } from '../../db/connection.ts'
import { below } from './random.ts'

/** How many damaged copies were told from sound ones, and how many ended the process that looked at them. */
export interface DamageTrials {
  readonly found: number
  readonly unseen: number
  readonly crashes: number
}

/** A library with a hundred claims as a killed desk leaves it, the file and its log, and as the next start and end leave it. */
export interface SmallLibrary {
  readonly file: Buffer
  readonly log: Buffer
  readonly closed: Buffer
}

export async function makeSmallLibrary(): Promise<SmallLibrary> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-damage-'))
  try {
    const program = join(import.meta.dirname, 'mark-claims.ts')
    spawnSync(process.execPath, [program, folder, 'FULL', '100'], { stdio: 'ignore' })
    const file = join(folder, 'library.stet')
    const killed = { file: readFileSync(file), log: readFileSync(`${file}-wal`) }
    await openLibrary(file).close()
    return { ...killed, closed: readFileSync(file) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** So many zeros in a row are room that nothing stands in: freed words are overwritten (`secure_delete`). */
const emptyRoom = Buffer.alloc(16)

/** Flips one bit of a closed library in each trial, where something stands; in empty room it would harm nothing. */
export function runBitFlips(
  { closed }: SmallLibrary,
  trials: number,
  random: () => number,
): Promise<DamageTrials> {
  return examineAll(trials, (file) => {
    const copy = Buffer.from(closed)
    let at = below(random, copy.length)
    while (closed.subarray(at - 8, at + 8).equals(emptyRoom)) at = below(random, copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8))
    writeFileSync(file, copy)
  })
}

/**
 * Cuts the log of a killed library off or writes noise over a stretch of it. What SQLite cannot read of a log counts as
 * never written, so that damage is not found: the library has to hold together without it.
 */
export function runTornLogs(
  { file, log }: SmallLibrary,
  trials: number,
  random: () => number,
): Promise<DamageTrials> {
  return examineAll(trials, (path) => {
    const copy = Buffer.from(log)
    const at = below(random, copy.length)
    const isCut = random() < 0.5
    if (!isCut)
      for (let byte = at; byte < at + 600 && byte < copy.length; byte += 1) copy[byte] = below(random, 256)
    writeFileSync(path, file)
    writeFileSync(`${path}-wal`, isCut ? copy.subarray(0, at) : copy)
  })
}

async function examineAll(trials: number, makeCopy: (file: string) => void): Promise<DamageTrials> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-damaged-'))
  const sums = { found: 0, unseen: 0, crashes: 0 }
  let examiner = startExaminer()
  try {
    for (let trial = 0; trial < trials; trial += 1) {
      const file = join(folder, `${trial}.stet`)
      makeCopy(file)
      const answer = await examiner.ask(file)
      if (answer === 'crashed') {
        sums.crashes += 1
        examiner = startExaminer()
      } else {
        sums[answer] += 1
      }
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
    }
    return sums
  } finally {
    examiner.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Answer = 'found' | 'unseen' | 'crashed'

function startExaminer(): { ask: (file: string) => Promise<Answer>; stop: () => void } {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'examine-copies.ts')], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(file) {
      child.stdin.write(`${file}\n`)
      const { value, done } = await lines.next()
      return done === true ? 'crashed' : value === 'found' ? 'found' : 'unseen'
    },
    stop() {
      child.kill()
    },
  }
}
