import { copyFileSync, existsSync, rmSync } from 'node:fs'
import type { Instant } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { explainSqliteError } from '../explain-sqlite-error.ts'
import { type Backup, listBackups, syncToDisk } from './backup-files.ts'
import { checkCopy } from './check-copy.ts'
import { giveName } from './copy-library.ts'

/**
 * What came back, and under which name the file that stood there before is kept; null when there was none.
 */
export interface Restored {
  readonly backup: Backup
  readonly keptAside: string | null
}

/** Puts a checked copy of a backup in the place of the library, as `putInPlace` does. */
export function restoreBackup(backup: Backup, libraryFile: string, now: Instant): Restored {
  return { backup, keptAside: putInPlace(backup.path, libraryFile, now) }
}

/**
 * Puts a checked copy of the file at `path` in the place of the library, which nobody may have open. What stood there
 * is kept beside it, its log included, under the name that is answered; null when nothing stood there. Throws AppError
 * `database_damaged` for a file that does not hold; nothing is changed then.
 */
export function putInPlace(path: string, libraryFile: string, now: Instant): string | null {
  const temporary = `${libraryFile}.restoring.tmp`
  try {
    copyFileSync(path, temporary)
    checkCopy(temporary)
    const keptAside = existsSync(libraryFile) ? keepAside(libraryFile, now) : null
    // A log of other days over this file would be taken for its own.
    for (const suffix of logs) rmSync(`${libraryFile}${suffix}`, { force: true })
    giveName(temporary, libraryFile)
    return keptAside
  } catch (error) {
    rmSync(temporary, { force: true })
    throw explainSqliteError(error)
  }
}

/**
 * Restores the newest backup that holds. Throws AppError `not_found` when none does; nothing is changed then.
 */
export function restoreNewest(folder: string, libraryFile: string, now: Instant): Restored {
  for (const backup of listBackups(folder)) {
    try {
      return restoreBackup(backup, libraryFile, now)
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'database_damaged')) throw error
    }
  }
  throw new AppError('not_found', 'There is no backup that can be read. Nothing was changed.')
}

const logs = ['-wal', '-shm'] as const

/** The library itself is copied, not moved, so that at no moment there is none. */
function keepAside(libraryFile: string, now: Instant): string {
  const aside = `${libraryFile}.before-restore-${now.replaceAll(/[:.]/g, '-')}`
  copyFileSync(libraryFile, aside)
  if (existsSync(`${libraryFile}-wal`)) copyFileSync(`${libraryFile}-wal`, `${aside}-wal`)
  syncToDisk(aside)
  return aside
}
