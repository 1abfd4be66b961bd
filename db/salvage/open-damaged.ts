import BetterSqlite3 from 'better-sqlite3'
import {
  closeSync,
  copyFileSync,
  existsSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../connection.ts'

/**
 * Opens a copy of a damaged file, made in `workFolder` together with its log, so that nothing can happen to
 * the file itself. Where the first page is gone, or the others that tell what lies where, a new library's take their
 * place: the same schema lies on the same pages. Null when there is nothing in it that could be read even so.
 */
export async function openDamaged(file: string, workFolder: string): Promise<BetterSqlite3.Database | null> {
  const copy = join(workFolder, 'damaged.stet')
  copyIn(file, copy)
  const asItIs = openIfReadable(copy)
  if (asItIs !== null) return asItIs
  const fresh = join(workFolder, 'new.stet')
  await openLibrary(fresh).close()
  const schemaPages = schemaPagesOf(fresh)
  for (const pages of [schemaPages.slice(0, 1), schemaPages]) {
    const patched = join(workFolder, `patched-${pages.length}.stet`)
    copyIn(file, patched)
    replacePages(patched, fresh, pages)
    const sqlite = openIfReadable(patched)
    if (sqlite !== null) return sqlite
  }
  return null
}

function copyIn(file: string, copy: string): void {
  copyFileSync(file, copy)
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
}

function openIfReadable(file: string): BetterSqlite3.Database | null {
  const sqlite = new BetterSqlite3(file)
  try {
    sqlite.pragma('trusted_schema = OFF')
    sqlite.pragma('cell_size_check = ON')
    const known = sqlite.prepare(
      `SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'history'`,
    )
    if (known.pluck().get() === 1) return sqlite
  } catch {
    // Not readable: the answer below.
  }
  sqlite.close()
  return null
}

const pageSize = 4096

/** Where the first page says how long the file is: see "The Database Header" in SQLite's file format. */
const pageCountAt = 28

/** The pages that hold the schema, counted from 1, the first one first. */
function schemaPagesOf(file: string): readonly number[] {
  const sqlite = new BetterSqlite3(file, { readonly: true })
  const pages = sqlite
    .prepare<[], number>(`SELECT pageno FROM dbstat WHERE name = 'sqlite_schema' ORDER BY pageno`)
    .pluck()
    .all()
  sqlite.close()
  return pages
}

/**
 * Writes pages of a new library over those of this file. One that was cut off gets the length of a new library at least:
 * SQLite reads nothing of a file that is too short for where its tables begin.
 */
function replacePages(file: string, from: string, pages: readonly number[]): void {
  const pageCount = Math.ceil(Math.max(statSync(file).size, statSync(from).size) / pageSize)
  const source = openSync(from, 'r')
  const target = openSync(file, 'r+')
  ftruncateSync(target, pageCount * pageSize)
  for (const number of pages) {
    const page = Buffer.alloc(pageSize)
    readSync(source, page, 0, pageSize, (number - 1) * pageSize)
    if (number === 1) page.writeUInt32BE(pageCount, pageCountAt)
    writeSync(target, page, 0, pageSize, (number - 1) * pageSize)
  }
  closeSync(source)
  closeSync(target)
}
