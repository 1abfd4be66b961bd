import BetterSqlite3 from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { AppError } from '../../shared/ipc/result.ts'

/**
 * Throws AppError `busy` when any program has the library open: SQLite gives the whole file to nobody then. A file that
 * is damaged can be in use as well as a sound one, and is asked in the same way.
 */
export function refuseInUse(libraryFile: string): void {
  if (!existsSync(libraryFile)) return
  const sqlite = new BetterSqlite3(libraryFile, { timeout: 0 })
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    const isBusy = error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')
    if (isBusy) throw inUse()
  } finally {
    sqlite.close()
  }
}

function inUse(): AppError {
  return new AppError(
    'busy',
    'The library is open in Stet or another program. Nothing was changed; close it there and try again.',
  )
}
