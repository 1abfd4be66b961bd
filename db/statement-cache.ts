import type BetterSqlite3 from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** How many statements are kept compiled. Ordinary work sends about a hundred different ones. */
const capacity = 256

/**
 * A connection as Kysely uses it, that compiles each SQL text once: compiling costs as much as running a
 * short statement. The one that was used longest ago makes room for a new one.
 */
export function withStatementCache(sqlite: BetterSqlite3.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => {
      sqlite.close()
    },
    prepare: (text) => {
      const statement = statements.get(text) ?? sqlite.prepare(text)
      statements.delete(text)
      statements.set(text, statement)
      if (statements.size > capacity) {
        const [oldest = ''] = statements.keys()
        statements.delete(oldest)
      }
      return statement
    },
  }
}
