import type BetterSqlite3 from 'better-sqlite3'

/**
 * One step of the schema. `version` becomes `user_version` in the same transaction as `sql`, and as `fill`, which works
 * out what SQL alone cannot.
 */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
  readonly fill?: (sqlite: BetterSqlite3.Database) => void
}
