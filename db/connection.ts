import BetterSqlite3 from 'better-sqlite3'
import {
  CamelCasePlugin,
  CompiledQuery,
  Kysely,
  type DatabaseConnection,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import type { SqliteDialectConfig } from 'kysely'
import { AppError } from '../shared/ipc/result.ts'
import { applicationId, latestVersion, migrate, readVersion } from './migrate.ts'
import type { Database } from './schema.ts'

/** An open library. `readOnlyReason` says why nothing can be written; null when everything can. */
export interface Library {
  readonly db: Kysely<Database>
  readonly sqlite: BetterSqlite3.Database
  readonly readOnlyReason: string | null
  /** Empties the write-ahead log into the file and closes it. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** Called before the schema of an existing file is changed. What it throws stops the change. */
  readonly beforeMigration?: (sqlite: BetterSqlite3.Database, fromVersion: number) => void
  /** Opens for reading only, e.g. to look at a file of a newer Stet. */
  readonly readOnlyReason?: string
}

/** SQLite older than this can lose a commit that it acknowledged (a WAL-reset race, mended in 3.51.3). */
const oldestSqlite = '3.51.3'

/**
 * Opens the library at `file`, creating it when there is none, with the profile of quality.md asserted.
 *
 * Throws AppError `database_damaged` for a file that is no database, no library or fails its check (the file is
 * left as it is), `read_only` or `disk_full` where the folder does not let Stet write. A library of a newer Stet
 * is opened for reading.
 */
export function openLibrary(file: string, options: OpenOptions = {}): Library {
  assertRuntime()
  const sqlite = openFile(file, options.readOnlyReason !== undefined)
  try {
    const version = checkFile(sqlite)
    if (version > latestVersion && options.readOnlyReason === undefined) {
      sqlite.close()
      return openLibrary(file, { readOnlyReason: newerFile })
    }
    if (options.readOnlyReason !== undefined) return libraryOf(sqlite, options.readOnlyReason)
    applyProfile(sqlite)
    if (version > 0 && version < latestVersion) options.beforeMigration?.(sqlite, version)
    migrate(sqlite)
    assertProfile(sqlite)
    return libraryOf(sqlite, null)
  } catch (error) {
    sqlite.close()
    throw explainOpening(error)
  }
}

const newerFile =
  'This library was written by a newer Stet. It is open for reading only, and nothing in it is changed. ' +
  'Install the newer Stet to go on working in it.'

/** better-sqlite3 crashes the process on a Node without Node-API 10, so the check comes before the first call. */
function assertRuntime(): void {
  if (Number(process.versions.napi) < 10) {
    throw new AppError(
      'internal',
      `Stet needs Node 24 or Electron 42; this is Node ${process.versions.node}.`,
    )
  }
}

function openFile(file: string, isReadOnly: boolean): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(file, { readonly: isReadOnly, timeout: 250 })
  } catch (error) {
    throw explainOpening(error)
  }
}

/** The schema version of a sound file. A file of another program, or a broken one, is refused untouched. */
function checkFile(sqlite: BetterSqlite3.Database): number {
  const version = readVersion(sqlite)
  const tables = Number(sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
  if (tables > 0 && Number(sqlite.pragma('application_id', { simple: true })) !== applicationId) {
    throw new AppError(
      'database_damaged',
      'This file is a database, but not a library of Stet. It was left as it is.',
    )
  }
  const verdict = sqlite.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') {
    throw new AppError(
      'database_damaged',
      `The library is damaged (${String(verdict)}). The file was left as it is.`,
    )
  }
  return version
}

function applyProfile(sqlite: BetterSqlite3.Database): void {
  for (const [name, value] of Object.entries(profile)) sqlite.pragma(`${name} = ${value}`)
  if (process.platform === 'darwin') sqlite.pragma('fullfsync = ON')
}

const profile = {
  journal_mode: 'WAL',
  synchronous: 'FULL',
  foreign_keys: 'ON',
  // Without it, INSERT OR REPLACE walks round the append-only triggers.
  recursive_triggers: 'ON',
  trusted_schema: 'OFF',
  cell_size_check: 'ON',
  secure_delete: 'ON',
  journal_size_limit: 16 * 1024 * 1024,
}

/** better-sqlite3 quietly falls back to NORMAL in WAL mode, so the setting is read after a first statement. */
function assertProfile(sqlite: BetterSqlite3.Database): void {
  const sqliteVersion = String(sqlite.prepare('SELECT sqlite_version()').pluck().get())
  const full = 2
  sqlite.pragma('synchronous = FULL')
  const isSafe =
    compareVersions(sqliteVersion, oldestSqlite) >= 0 &&
    sqlite.pragma('synchronous', { simple: true }) === full &&
    sqlite.pragma('foreign_keys', { simple: true }) === 1 &&
    sqlite.pragma('recursive_triggers', { simple: true }) === 1
  if (!isSafe) throw new AppError('internal', `SQLite ${sqliteVersion} does not keep Stet's safety settings.`)
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function libraryOf(sqlite: BetterSqlite3.Database, readOnlyReason: string | null): Library {
  const db = new Kysely<Database>({
    dialect: new ImmediateSqliteDialect(sqlite),
    plugins: [new CamelCasePlugin()],
  })
  return {
    db,
    sqlite,
    readOnlyReason,
    async close() {
      if (readOnlyReason === null) sqlite.pragma('wal_checkpoint(TRUNCATE)')
      await db.destroy()
      sqlite.close()
    },
  }
}

/** Takes the write lock at the start of a transaction, so that no write finds out at its end that it lost. */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #sqlite: BetterSqlite3.Database

  constructor(config: SqliteDialectConfig, sqlite: BetterSqlite3.Database) {
    super(config)
    this.#sqlite = sqlite
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const mode = settings?.accessMode === 'read only' ? 'deferred' : 'immediate'
    await connection.executeQuery(CompiledQuery.raw(`begin ${mode}`))
  }

  /** A full disk makes SQLite roll back by itself; a second rollback would hide what went wrong. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection)
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #sqlite: BetterSqlite3.Database

  constructor(sqlite: BetterSqlite3.Database) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver({ database: this.#sqlite }, this.#sqlite)
  }
}

/** SQLite's code as Stet's error; an AppError stays as it is. */
function explainOpening(error: unknown): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT')) {
    return new AppError('database_damaged', 'The library is damaged. The file was left as it is.')
  }
  if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN')) {
    return new AppError('read_only', 'Stet cannot write in its data folder. Nothing was changed.')
  }
  if (error.code === 'SQLITE_FULL') {
    return new AppError('disk_full', 'The disk is full. Nothing was changed. Make room and open Stet again.')
  }
  return error
}
