import BetterSqlite3 from 'better-sqlite3'
import { AppError, type AppErrorCode } from '../shared/ipc/result.ts'

/** By the beginning of SQLite's code, since extended codes only add to it. First match counts. */
const causes: readonly (readonly [prefix: string, code: AppErrorCode, message: string])[] = [
  ['SQLITE_FULL', 'disk_full', 'The disk is full. Nothing was changed. Make room and try again.'],
  // What a size limit or a failing disk gives instead of SQLITE_FULL.
  ['SQLITE_IOERR_WRITE', 'disk_full', 'The disk took no more. Nothing was changed. Make room and try again.'],
  ['SQLITE_IOERR_FSYNC', 'disk_full', 'The disk took no more. Nothing was changed. Make room and try again.'],
  ['SQLITE_IOERR_SHM', 'disk_full', 'The disk took no more. Nothing was changed. Make room and try again.'],
  ['SQLITE_READONLY', 'read_only', 'Stet may not write here. Nothing was changed.'],
  ['SQLITE_CANTOPEN', 'read_only', 'Stet cannot open its files in the data folder. Nothing was changed.'],
  [
    'SQLITE_BUSY',
    'busy',
    'Another program is using the library. Nothing was changed. Try again in a moment.',
  ],
  ['SQLITE_CORRUPT', 'database_damaged', 'The library is damaged. The file was left as it is.'],
  ['SQLITE_NOTADB', 'database_damaged', 'This file is not a library of Stet. It was left as it is.'],
  [
    'SQLITE_CONSTRAINT_FOREIGNKEY',
    'not_allowed',
    'This belongs together with something that is used elsewhere or no longer there. Nothing was changed.',
  ],
]

/** What SQLite refused, as an AppError with a sentence; every other error as it is. */
export function explainSqliteError(error: unknown): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error
  const found = causes.find(([prefix]) => error.code.startsWith(prefix))
  return found === undefined ? error : new AppError(found[1], found[2])
}
