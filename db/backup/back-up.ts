import type BetterSqlite3 from 'better-sqlite3'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../shared/domain/ids.ts'
import type { Library } from '../connection.ts'
import { explainSqliteError } from '../explain-sqlite-error.ts'
import { readVersion } from '../migrate.ts'
import { type Backup, backupName, keepGenerations, prepareFolder } from './backup-files.ts'
import { checkCopy } from './check-copy.ts'
import { copyLibrary, giveName, temporaryOf } from './copy-library.ts'

/**
 * Copies the library while it is in use (copyLibrary) into the folder of backups; older generations beyond `keep` go. Throws
 * AppError `database_damaged` when the copy does not hold (no backup is replaced then), `disk_full` or `read_only`.
 */
export async function backUp(
  library: Pick<Library, 'sqlite'>,
  folder: string,
  { now, keep }: { readonly now: Instant; readonly keep: number },
): Promise<Backup> {
  const place = newPlace(library.sqlite, folder, now)
  try {
    prepareFolder(folder)
  } catch (error) {
    throw explainSqliteError(error)
  }
  await copyLibrary(library, place.path)
  keepGenerations(folder, keep)
  return described(place)
}

/** The same in one go, for the moment before a migration: nothing else may happen until the copy is safe. */
export function backUpNow(sqlite: BetterSqlite3.Database, folder: string, now: Instant): Backup {
  const place = newPlace(sqlite, folder, now)
  try {
    prepareFolder(folder)
    sqlite.prepare('VACUUM INTO ?').run(place.temporary)
    checkCopy(place.temporary)
    giveName(place.temporary, place.path)
    return described(place)
  } catch (error) {
    rmSync(place.temporary, { force: true })
    throw explainSqliteError(error)
  }
}

type Place = Omit<Backup, 'byteLength'> & { readonly temporary: string }

function newPlace(sqlite: BetterSqlite3.Database, folder: string, takenAt: Instant): Place {
  const version = readVersion(sqlite)
  const path = join(folder, backupName(takenAt, version))
  return { path, takenAt, version, temporary: temporaryOf(path) }
}

function described({ path, takenAt, version }: Place): Backup {
  return { path, takenAt, version, byteLength: statSync(path).size }
}
