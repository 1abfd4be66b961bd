import type { Kysely } from 'kysely'
import type { Entity } from '../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { inChunks } from '../in-chunks.ts'
import { fromRow } from '../rows.ts'
import type { Database, Row } from '../schema.ts'

/** The entities with these ids by id; those that are not there are missing. */
export async function readEntities<T extends TrackedTable>(
  db: Kysely<Database>,
  table: T,
  ids: readonly Id[],
): Promise<Map<Id, Entity<T>>> {
  const found = new Map<Id, Entity<T>>()
  for (const chunk of inChunks(ids)) {
    // Kysely cannot follow a union of tables; the rows are put back under their own table's type.
    const rows = await db
      .selectFrom(table as 'claims')
      .selectAll()
      .where('id', 'in', chunk)
      .execute()
    for (const row of rows) found.set(row.id, fromRow(table, row as unknown as Row<T>))
  }
  return found
}
