import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AppErrorData } from '../shared/ipc/result.ts'
import { describeError } from './ipc/describe-error.ts'

/**
 * Makes the folder if it is not there and tries whether Stet can write in it. Null when it can, else why not: the disk is
 * full, the folder may only be read, its name belongs to a file.
 */
export function findFolderTrouble(path: string): AppErrorData | null {
  const probe = join(path, `.probe-${process.pid}`)
  try {
    mkdirSync(path, { recursive: true })
    writeFileSync(probe, 'Stet can write here.')
    rmSync(probe)
    return null
  } catch (error) {
    rmSync(probe, { force: true })
    return describeError(error)
  }
}
