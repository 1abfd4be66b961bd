import { appendFileSync, renameSync, statSync } from 'node:fs'
import { systemCodeOf } from './ipc/describe-error.ts'

/** Writes down that something failed, and where in the program. */
export type ReportError = (where: string, error: unknown) => void

/** Beyond this many bytes the file starts anew; the one before it is kept. */
const largestLog = 1_000_000

/**
 * The log of errors in the file `path`, one JSON line each: when, where, the error's kind and code, and its place in the
 * program. Never a message: it may hold words of an article. Failing to write it disturbs nothing.
 */
export function openErrorLog(path: string, now: () => string): ReportError {
  return (where, error) => {
    const entry = JSON.stringify({ at: now(), where, ...outlineOf(error) })
    console.error(entry)
    try {
      if (sizeOf(path) > largestLog) renameSync(path, `${path}.old`)
      appendFileSync(path, `${entry}\n`)
    } catch {
      // A full or read-only folder is told to the person where it matters: at the write that failed.
    }
  }
}

/** What an error tells without its message. The stack begins with the message, so only what follows it is read. */
function outlineOf(error: unknown): { kind: string; code: string | null; calls: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, code: null, calls: [] }
  const stack = error.stack ?? ''
  const afterMessage = stack.slice(stack.indexOf(error.message) + error.message.length)
  const calls = afterMessage.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return { kind: error.name, code: systemCodeOf(error), calls: calls.slice(0, 12).map((line) => line.trim()) }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
