import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DiskCall } from './disk-calls.ts'
import { below } from './random.ts'
import { judge, type Verdict } from './survivor.ts'

/** A disk writes a sector of this many bytes whole or not at all. */
const sector = 512

type Change = Extract<DiskCall, { kind: 'write' | 'truncate' }>

/** The disk as it is for certain, and what it has been asked and may or may not have done. */
interface Disk {
  readonly certain: Map<string, Buffer>
  readonly waiting: Map<string, Change[]>
  acknowledged: number
}

/**
 * Cuts the power at random moments of a recorded run and opens what may then be on the disk: all that was synced, and of what
 * was not, each write done, left out, or torn between sectors. Resolves to how many of the images were whole.
 */
export async function replayCuts(
  calls: readonly DiskCall[],
  images: number,
  random: () => number,
): Promise<Record<Verdict, number>> {
  const verdicts = { whole: 0, lost: 0, corrupt: 0 }
  const first = calls.findIndex(({ kind }) => kind === 'acknowledged')
  const cuts = Array.from({ length: images }, () => first + below(random, calls.length - first))
  const disk: Disk = { certain: new Map(), waiting: new Map(), acknowledged: 0 }
  let done = 0
  for (const cut of cuts.toSorted((a, b) => a - b)) {
    for (; done < cut; done += 1) take(disk, calls[done])
    verdicts[await judgeImage(disk, random)] += 1
  }
  return verdicts
}

function take(disk: Disk, call: DiskCall | undefined): void {
  switch (call?.kind) {
    case 'write':
    case 'truncate':
      waitingFor(disk, call.name).push(call)
      break
    case 'sync':
      disk.certain.set(call.name, after(disk.certain.get(call.name), waitingFor(disk, call.name)))
      disk.waiting.delete(call.name)
      break
    case 'unlink':
      disk.certain.delete(call.name)
      disk.waiting.delete(call.name)
      break
    case 'acknowledged':
      disk.acknowledged = call.count
      break
    case undefined:
  }
}

function waitingFor({ waiting }: Disk, name: string): Change[] {
  const changes = waiting.get(name) ?? []
  waiting.set(name, changes)
  return changes
}

/** A file after changes, in their order; what nobody has written is zero. */
function after(before: Buffer | undefined, changes: readonly Change[]): Buffer {
  let size = before?.length ?? 0
  const file = Buffer.alloc(Math.max(size, ...changes.map(endOf)))
  before?.copy(file)
  for (const change of changes) {
    if (change.kind === 'truncate') file.fill(0, change.size)
    else change.bytes.copy(file, change.at)
    size = change.kind === 'truncate' ? change.size : Math.max(size, endOf(change))
  }
  return file.subarray(0, size)
}

function endOf(change: Change): number {
  return change.kind === 'truncate' ? change.size : change.at + change.bytes.length
}

async function judgeImage({ certain, waiting, acknowledged }: Disk, random: () => number): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-image-'))
  try {
    for (const name of new Set([...certain.keys(), ...waiting.keys()])) {
      // The index of the log is shared memory: it is made anew at the next start.
      if (name.endsWith('-shm')) continue
      const done = waiting.get(name)?.flatMap((change) => mayHaveDone(change, random)) ?? []
      writeFileSync(join(folder, name), after(certain.get(name), done))
    }
    return await judge(join(folder, 'library.stet'), acknowledged, below(random, 20) === 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function mayHaveDone(change: Change, random: () => number): Change[] {
  const chance = random()
  if (chance < 0.4) return [change]
  if (chance < 0.8 || change.kind === 'truncate') return []
  const sectors: Change[] = []
  for (let from = 0; from < change.bytes.length; from += sector) {
    if (random() < 0.5) continue
    sectors.push({ ...change, at: change.at + from, bytes: change.bytes.subarray(from, from + sector) })
  }
  return sectors
}
