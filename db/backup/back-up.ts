import type BetterSqlite3 from 'better-sqlite3'
import { renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../shared/domain/ids.ts'
import type { Library } from '../connection.ts'
import { explainSqliteError } from '../explain-sqlite-error.ts'
import { readVersion } from '../migrate.ts'
import { type Backup, backupName, keepGenerations, prepareFolder, syncToDisk } from './backup-files.ts'
import { checkCopy, checkCopyInSteps } from './check-copy.ts'

/** Pages copied between two turns of the event loop: about a millisecond of work. */
const pagesPerStep = 250

/**
 * Copies the library while it is in use, checks the whole copy, and only then gives it its name; older
 * generations beyond `keep` go. Throws AppError `database_damaged` when the copy does not hold (no backup is
 * replaced then), `disk_full` or `read_only`.
 */
export async function backUp(
  library: Pick<Library, 'sqlite'>,
  folder: string,
  { now, keep }: { readonly now: Instant; readonly keep: number },
): Promise<Backup> {
  const place = newPlace(library.sqlite, folder, now)
  try {
    prepareFolder(folder)
    await library.sqlite.backup(place.temporary, { progress: () => pagesPerStep })
    await checkCopyInSteps(place.temporary)
    const backup = finish(place, folder)
    keepGenerations(folder, keep)
    return backup
  } catch (error) {
    rmSync(place.temporary, { force: true })
    throw explainSqliteError(error)
  }
}

/** The same in one go, for the moment before a migration: nothing else may happen until the copy is safe. */
export function backUpNow(sqlite: BetterSqlite3.Database, folder: string, now: Instant): Backup {
  const place = newPlace(sqlite, folder, now)
  try {
    prepareFolder(folder)
    sqlite.prepare('VACUUM INTO ?').run(place.temporary)
    checkCopy(place.temporary)
    return finish(place, folder)
  } catch (error) {
    rmSync(place.temporary, { force: true })
    throw explainSqliteError(error)
  }
}

interface Place extends Pick<Backup, 'path' | 'takenAt' | 'version'> {
  readonly temporary: string
}

function newPlace(sqlite: BetterSqlite3.Database, folder: string, takenAt: Instant): Place {
  const version = readVersion(sqlite)
  const path = join(folder, backupName(takenAt, version))
  return { path, takenAt, version, temporary: `${path}.tmp` }
}

function finish({ temporary, path, takenAt, version }: Place, folder: string): Backup {
  syncToDisk(temporary)
  renameSync(temporary, path)
  syncToDisk(folder)
  return { path, takenAt, version, byteLength: statSync(path).size }
}
