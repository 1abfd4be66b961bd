import BetterSqlite3 from 'better-sqlite3'
import { statSync } from 'node:fs'
import { AppError } from '../shared/ipc/result.ts'
import { applicationId, readVersion } from './migrate.ts'

/**
 * Files up to this size are checked as a whole whenever they are opened, in bytes: some 20 ms. A larger one
 * is only after a run that did not close it (quick_check takes 0.15 s for 110 MB); its backups are checked as
 * a whole each time.
 */
const alwaysCheckedSize = 16 * 1024 * 1024

/**
 * Looks at the file that is to be opened as the library, through a connection that cannot write, and answers
 * its schema version: 0 when nothing is there yet. Throws AppError `database_damaged` for what is no sound
 * library; the file is left as it is.
 */
export function inspectFile(file: string): number {
  const size = sizeOf(file)
  const walSize = sizeOf(`${file}-wal`)
  if (size === 0) {
    // SQLite would delete such a log, and the last changes with it.
    if (walSize > 0) throw damaged('its file is empty or missing, while its write-ahead log is there')
    return 0
  }
  const sqlite = new BetterSqlite3(file, { readonly: true, timeout: 250 })
  try {
    const version = readVersion(sqlite)
    checkOwner(sqlite)
    checkSize(sqlite, size, walSize)
    if (size <= alwaysCheckedSize || walSize > 0) checkPages(sqlite)
    return version
  } finally {
    sqlite.close()
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function damaged(how: string): AppError {
  return new AppError('database_damaged', `The library is damaged (${how}). The file was left as it is.`)
}

function checkOwner(sqlite: BetterSqlite3.Database): void {
  const tables = Number(sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
  if (tables === 0 || Number(sqlite.pragma('application_id', { simple: true })) === applicationId) return
  throw new AppError(
    'database_damaged',
    'This file is a database, but not a library of Stet. It was left as it is.',
  )
}

/**
 * A file that was cut off is found without reading it. With a log beside it, the pages may still be in there.
 */
function checkSize(sqlite: BetterSqlite3.Database, size: number, walSize: number): void {
  const pages = Number(sqlite.pragma('page_count', { simple: true }))
  const pageSize = Number(sqlite.pragma('page_size', { simple: true }))
  if (walSize === 0 && pages * pageSize > size) throw damaged('its end is missing')
}

function checkPages(sqlite: BetterSqlite3.Database): void {
  const verdict = sqlite.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') throw damaged(String(verdict))
}
