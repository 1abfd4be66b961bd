import type { Kysely, Transaction } from 'kysely'
import { explainSqliteError } from './explain-sqlite-error.ts'
import type { Database } from './schema.ts'

/**
 * Runs `work` in one immediate transaction. Whatever it throws leaves the library as it was; what SQLite
 * refuses, the commit included, is thrown as an AppError.
 */
export async function transact<R>(
  db: Kysely<Database>,
  work: (tx: Transaction<Database>) => Promise<R>,
): Promise<R> {
  try {
    return await db.transaction().execute(work)
  } catch (error) {
    throw explainSqliteError(error)
  }
}

/**
 * Runs several reads on one state of the library: no write, of this process or another, comes between them.
 */
export async function readTogether<R>(
  db: Kysely<Database>,
  work: (tx: Transaction<Database>) => Promise<R>,
): Promise<R> {
  try {
    return await db.transaction().setAccessMode('read only').execute(work)
  } catch (error) {
    throw explainSqliteError(error)
  }
}
