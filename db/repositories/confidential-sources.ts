import type { Kysely } from 'kysely'
import type { Source } from '../../shared/domain/source.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'

/** Every source of the library whose name must not get out, whether a claim uses it or not. */
export async function listConfidentialSources(db: Kysely<Database>): Promise<Source[]> {
  const rows = await db.selectFrom('sources').selectAll().where('isConfidential', '=', 1).execute()
  return rows.map((row) => fromRow('sources', row))
}
