import { renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Library } from '../connection.ts'
import { explainSqliteError } from '../explain-sqlite-error.ts'
import { syncToDisk } from './backup-files.ts'
import { checkCopyInSteps } from './check-copy.ts'

/** Pages copied between two turns of the event loop: about a millisecond of work. */
const pagesPerStep = 250

/**
 * Copies the library to `path` while it is in use, checks the whole copy, and only then gives it its name. Throws AppError
 * `database_damaged` when the copy does not hold (what stood at `path` still does then), `disk_full` or `read_only`.
 */
export async function copyLibrary({ sqlite }: Pick<Library, 'sqlite'>, path: string): Promise<void> {
  const temporary = temporaryOf(path)
  try {
    await sqlite.backup(temporary, { progress: () => pagesPerStep })
    await checkCopyInSteps(temporary)
    giveName(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw explainSqliteError(error)
  }
}

/** What a copy is called until it has been checked. */
export function temporaryOf(path: string): string {
  return `${path}.tmp`
}

/** Gives a checked copy its name, once and for good. */
export function giveName(temporary: string, path: string): void {
  syncToDisk(temporary)
  renameSync(temporary, path)
  syncToDisk(dirname(path))
}
