import type { Kysely } from 'kysely'
import type { Entity } from '../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { fromRow } from '../rows.ts'
import type { Database, Row } from '../schema.ts'

/** The entities of a table whose field `owner` names `ownerId`, in the order in which they were stored. */
export async function readRowsOf<T extends TrackedTable>(
  db: Kysely<Database>,
  table: T,
  owner: keyof Entity<T> & string,
  ownerId: Id,
): Promise<Entity<T>[]> {
  // Kysely cannot follow a union of tables; the rows are put back under their own table's type.
  const rows = await db
    .selectFrom(table as 'claims')
    .selectAll()
    .where(owner as 'id', '=', ownerId)
    .execute()
  return rows.map((row) => fromRow(table, row as unknown as Row<T>))
}
