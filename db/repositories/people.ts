import type { Kysely } from 'kysely'
import type { Person } from '../../shared/domain/person.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'

/** Everybody of the desk by name, those who left included: history names them. */
export async function listPeople(db: Kysely<Database>): Promise<Person[]> {
  const rows = await db.selectFrom('people').selectAll().orderBy('name').orderBy('id').execute()
  return rows.map((row) => fromRow('people', row))
}
