import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** One call of a program to the disk. Names are those of files in its data folder. */
export type DiskCall =
  | { readonly kind: 'write'; readonly name: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly name: string; readonly size: number }
  | { readonly kind: 'sync'; readonly name: string }
  | { readonly kind: 'unlink'; readonly name: string }
  /** A claim was acknowledged; `count` so far. */
  | { readonly kind: 'acknowledged'; readonly count: number }

const program = join(import.meta.dirname, 'mark-claims.ts')

/** Whether this machine can record what a program asks of the disk. */
export function canRecord(): boolean {
  return spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0
}

/** Records what a desk asks of the disk while it marks claims, with strace. Needs `canRecord`. */
export function recordDiskCalls(synchronous: 'FULL' | 'NORMAL', claims: number): DiskCall[] {
  const folder = mkdtempSync(join(tmpdir(), 'stet-cut-'))
  const trace = join(folder, 'trace')
  try {
    const calls = 'trace=write,pwrite64,ftruncate,fsync,fdatasync,unlink'
    const options = ['-f', '-qq', '-y', '-xx', '-s', '1000000', '-e', calls, '-o', trace]
    const desk = [process.execPath, program, folder, synchronous, String(claims)]
    spawnSync('strace', [...options, ...desk], { stdio: 'ignore' })
    const recorded = readFileSync(trace, 'latin1')
      .split('\n')
      .flatMap((line) => readCall(line, folder))
    // A recording that was not understood would survive every cut.
    const last = recorded.findLast((call) => call.kind === 'acknowledged')
    if (last?.count !== claims) throw new Error('The recording does not hold every acknowledgement.')
    return recorded
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the calls say behind the name of their file, by the call. */
const readers: Readonly<Record<string, (name: string, rest: string) => DiskCall>> = {
  pwrite64: (name, rest) => {
    const [, hex = '', at = ''] = /^, "([^"]*)", \d+, (\d+)/.exec(rest) ?? []
    return { kind: 'write', name, at: Number(at), bytes: fromHex(hex) }
  },
  ftruncate: (name, rest) => ({ kind: 'truncate', name, size: Number(/^, (\d+)/.exec(rest)?.[1]) }),
  fsync: (name) => ({ kind: 'sync', name }),
  fdatasync: (name) => ({ kind: 'sync', name }),
  unlink: (name) => ({ kind: 'unlink', name }),
}

/** The call of a line of strace's output: `31250 pwrite64(22<path>, "\x0d…", 4096, 0) = 4096`. */
function readCall(line: string, folder: string): DiskCall[] {
  const [, call = '', path = '', rest = ''] = /^\d+ +(\w+)\((?:\d+<|")([^>"]*)[>"](.*)$/.exec(line) ?? []
  const file = fromHex(path).toString()
  if (!file.startsWith(folder)) return []
  const name = basename(file)
  if (name === 'acknowledged') return call === 'write' ? [acknowledgement(rest)] : []
  const reader = readers[call]
  return reader === undefined ? [] : [reader(name, rest)]
}

function acknowledgement(rest: string): DiskCall {
  const words = fromHex(/^, "([^"]*)"/.exec(rest)?.[1] ?? '').toString()
  return { kind: 'acknowledged', count: Number(words) }
}

/** `\x0d\x00` and, where strace leaves them readable, plain characters. */
function fromHex(text: string): Buffer {
  return text.includes('\\x') ? Buffer.from(text.replaceAll('\\x', ''), 'hex') : Buffer.from(text)
}
