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
    // For this user alone: unpublished articles and confidential sources lie in it.
    mkdirSync(path, { recursive: true, mode: 0o700 })
    writeFileSync(probe, 'Stet can write here.')
    return null
  } catch (error) {
    return describeError(error)
  } finally {
    removeIfThere(probe)
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Where nothing can be written, nothing can be taken away either.
  }
}
