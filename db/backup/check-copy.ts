import BetterSqlite3 from 'better-sqlite3'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/ipc/result.ts'

/**
 * Checks every page, row and index of a copy that nobody else has open, and makes it one file that needs no
 * log beside it. Throws AppError `database_damaged`.
 */
export function checkCopy(file: string): void {
  const copy = openCopy(file)
  try {
    check(copy, 'integrity_check(1)')
  } finally {
    copy.close()
  }
}

/** The same table by table, with room for other work in between. */
export async function checkCopyInSteps(file: string): Promise<void> {
  const copy = openCopy(file)
  try {
    for (const table of tablesOf(copy)) {
      check(copy, `integrity_check('${table}')`)
      await setImmediate()
    }
  } finally {
    copy.close()
  }
}

function openCopy(file: string): BetterSqlite3.Database {
  const copy = new BetterSqlite3(file, { fileMustExist: true })
  copy.pragma('journal_mode = DELETE')
  return copy
}

function tablesOf(copy: BetterSqlite3.Database): string[] {
  const names = copy.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  return names.map(String).filter((name) => /^\w+$/.test(name))
}

function check(copy: BetterSqlite3.Database, pragma: string): void {
  const verdict = copy.pragma(pragma, { simple: true })
  if (verdict === 'ok') return
  throw new AppError('database_damaged', `The copy was not kept, since it is damaged (${String(verdict)}).`)
}
