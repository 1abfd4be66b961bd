import BetterSqlite3 from 'better-sqlite3'
import {
  CamelCasePlugin,
  CompiledQuery,
  Kysely,
  type DatabaseConnection,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import type { SqliteDialectConfig } from 'kysely'
import { AppError } from '../shared/ipc/result.ts'
import { explainSqliteError } from './explain-sqlite-error.ts'
import { inspectFile } from './inspect-file.ts'
import { latestVersion, migrate, readVersion } from './migrate.ts'
import type { Database } from './schema.ts'
import { withStatementCache } from './statement-cache.ts'

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
  /** Keeps every other program off the file until it is closed; they are told `busy`. */
  readonly isExclusive?: boolean
}

/** SQLite older than this can lose a commit that it acknowledged (a WAL-reset race, mended in 3.51.3). */
const oldestSqlite = '3.51.3'

/**
 * Opens the library at `file`, creating it when there is none, with the profile of quality.md asserted.
 *
 * Throws AppError `database_damaged` for a file that is no database, no library or fails its check (the file
 * is left as it is), `read_only` or `disk_full` where the folder does not let Stet write, `busy` while
 * another program keeps it. A library of a newer Stet is opened for reading.
 */
export function openLibrary(file: string, options: OpenOptions = {}): Library {
  assertRuntime()
  try {
    const version = inspectFile(file)
    const readOnlyReason = options.readOnlyReason ?? (version > latestVersion ? newerFile : null)
    return readOnlyReason === null ? openToWrite(file, options) : openToRead(file, readOnlyReason)
  } catch (error) {
    throw explainSqliteError(error)
  }
}

function openToRead(file: string, readOnlyReason: string): Library {
  const sqlite = new BetterSqlite3(file, { readonly: true, timeout })
  for (const pragma of readingProfile) sqlite.pragma(pragma)
  return libraryOf(sqlite, readOnlyReason)
}

function openToWrite(file: string, options: OpenOptions): Library {
  const sqlite = new BetterSqlite3(file, { timeout })
  try {
    if (options.isExclusive === true) sqlite.pragma('locking_mode = EXCLUSIVE')
    const version = readVersion(sqlite)
    for (const pragma of [...readingProfile, ...writingProfile]) sqlite.pragma(pragma)
    if (version > 0 && version < latestVersion) options.beforeMigration?.(sqlite, version)
    migrate(sqlite)
    assertProfile(sqlite)
    return libraryOf(sqlite, null)
  } catch (error) {
    sqlite.close()
    throw error
  }
}

const newerFile =
  'This library was written by a newer Stet. It is open for reading only, and nothing in it is changed. ' +
  'Install the newer Stet to go on working in it.'

/**
 * better-sqlite3 crashes the process on a Node without Node-API 10, so the check comes before the first call.
 */
function assertRuntime(): void {
  if (Number(process.versions.napi) < 10) {
    throw new AppError(
      'internal',
      `Stet needs Node 24 or Electron 42; this is Node ${process.versions.node}.`,
    )
  }
}

/** How long a locked file is waited for, in milliseconds. Waiting stops the whole process. */
const timeout = 250

const readingProfile = ['foreign_keys = ON', 'trusted_schema = OFF', 'cell_size_check = ON']

const writingProfile = [
  'journal_mode = WAL',
  'synchronous = FULL',
  // Without it, INSERT OR REPLACE walks round the append-only triggers.
  'recursive_triggers = ON',
  'secure_delete = ON',
  `journal_size_limit = ${16 * 1024 * 1024}`,
  ...(process.platform === 'darwin' ? ['fullfsync = ON'] : []),
]

/**
 * better-sqlite3 can quietly fall back to NORMAL in WAL mode, so the setting is read after the first
 * statements.
 */
function assertProfile(sqlite: BetterSqlite3.Database): void {
  const sqliteVersion = String(sqlite.prepare('SELECT sqlite_version()').pluck().get())
  const full = 2
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
    dialect: new ImmediateSqliteDialect(sqlite, withStatementCache(sqlite)),
    plugins: [new CamelCasePlugin()],
  })
  return {
    db,
    sqlite,
    readOnlyReason,
    async close() {
      await db.destroy()
      // Kysely closes only what it has used. The last connection moves the log into the file and removes it.
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
  readonly #database: SqliteDatabase

  constructor(sqlite: BetterSqlite3.Database, database: SqliteDatabase) {
    super({ database })
    this.#sqlite = sqlite
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver({ database: this.#database }, this.#sqlite)
  }
}
