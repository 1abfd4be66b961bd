import type BetterSqlite3 from 'better-sqlite3'
import { foundation } from './migrations/0001-foundation.ts'
import { coverageAndQuestions } from './migrations/0002-coverage-and-questions.ts'
import { vault } from './migrations/0003-vault.ts'
import { gate } from './migrations/0004-gate.ts'
import { versionLabels } from './migrations/0005-version-labels.ts'
import { capturesAndLinks } from './migrations/0006-captures-and-links.ts'
import { secondReadings } from './migrations/0007-second-readings.ts'
import { sourceLibrary } from './migrations/0008-source-library.ts'
import type { Migration } from './migrations/migration.ts'

/** Every migration in order: version n stands at place n - 1. */
export const migrations: readonly Migration[] = [
  foundation,
  coverageAndQuestions,
  vault,
  gate,
  versionLabels,
  capturesAndLinks,
  secondReadings,
  sourceLibrary,
]

/** The version that this build of Stet writes. */
export const latestVersion = migrations.length

/** "Stet" in ASCII: tells the file from other SQLite databases. */
export const applicationId = 0x53746574

/** The version of a file; 0 for an empty one. */
export function readVersion(sqlite: BetterSqlite3.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }))
}

/**
 * Brings the schema up to `target`, step by step. Throws what `applyMigration` throws; the steps before it
 * stay. Foreign keys are off meanwhile, or a table could not be rebuilt without losing the rows that refer to
 * it; each step is checked instead.
 */
export function migrate(sqlite: BetterSqlite3.Database, target: number = latestVersion): void {
  const current = readVersion(sqlite)
  const isEnforced = sqlite.pragma('foreign_keys', { simple: true })
  sqlite.pragma('foreign_keys = OFF')
  try {
    for (const [index, migration] of migrations.entries()) {
      if (migration.version !== index + 1) throw new Error(`Migration ${migration.name} is out of order.`)
      if (migration.version > current && migration.version <= target) applyMigration(sqlite, migration)
    }
  } finally {
    sqlite.pragma(`foreign_keys = ${String(isEnforced)}`)
  }
}

/**
 * Takes one step in one transaction, checked for broken references before its version is written: whatever is
 * thrown, and wherever the program is killed, the file is wholly old or wholly new.
 */
export function applyMigration(sqlite: BetterSqlite3.Database, migration: Migration): void {
  const run = sqlite.transaction(() => {
    sqlite.exec(migration.sql)
    migration.fill?.(sqlite)
    const broken = sqlite.pragma('foreign_key_check')
    if (!Array.isArray(broken) || broken.length > 0) {
      throw new Error(`Migration ${migration.name} would leave references that point nowhere.`)
    }
    sqlite.pragma(`application_id = ${applicationId}`)
    sqlite.pragma(`user_version = ${migration.version}`)
  })
  run.immediate()
}
