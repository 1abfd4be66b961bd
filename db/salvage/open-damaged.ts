import BetterSqlite3 from 'better-sqlite3'
import { closeSync, copyFileSync, existsSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../connection.ts'

/**
 * Opens a copy of a damaged file, made in `workFolder` together with its log, so that nothing can happen to
 * the file itself. A file whose first page is gone gets that of a new library: the same schema lies on the
 * same pages. Null when there is nothing in it that could be read even so.
 */
export async function openDamaged(file: string, workFolder: string): Promise<BetterSqlite3.Database | null> {
  const copy = join(workFolder, 'damaged.stet')
  copyIn(file, copy)
  const asItIs = openIfReadable(copy)
  if (asItIs !== null) return asItIs
  const patched = join(workFolder, 'patched.stet')
  copyIn(file, patched)
  await replaceFirstPage(patched, join(workFolder, 'new.stet'))
  return openIfReadable(patched)
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

async function replaceFirstPage(file: string, newFile: string): Promise<void> {
  const library = openLibrary(newFile)
  await library.close()
  const page = Buffer.alloc(pageSize)
  const source = openSync(newFile, 'r')
  readSync(source, page, 0, pageSize, 0)
  closeSync(source)
  page.writeUInt32BE(Math.floor(statSync(file).size / pageSize), pageCountAt)
  const target = openSync(file, 'r+')
  writeSync(target, page, 0, pageSize, 0)
  closeSync(target)
}
