import type { Kysely } from 'kysely'
import type { Entity } from '../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { inChunks } from '../in-chunks.ts'
import { fromRow } from '../rows.ts'
import type { Database, Row } from '../schema.ts'

/** The entities of a table whose field `owner` names `ownerId`, in the order in which they were stored. */
export function readRowsOf<T extends TrackedTable>(
  db: Kysely<Database>,
  table: T,
  owner: keyof Entity<T> & string,
  ownerId: Id,
): Promise<Entity<T>[]> {
  return readRowsOfAll(db, table, owner, [ownerId])
}

/** The entities of a table whose field `owner` names one of these. */
export async function readRowsOfAll<T extends TrackedTable>(
  db: Kysely<Database>,
  table: T,
  owner: keyof Entity<T> & string,
  ownerIds: readonly Id[],
): Promise<Entity<T>[]> {
  const found: Entity<T>[] = []
  for (const chunk of inChunks(ownerIds)) {
    // Kysely cannot follow a union of tables; the rows are put back under their own table's type.
    const rows = await db
      .selectFrom(table as 'claims')
      .selectAll()
      .where(owner as 'id', 'in', chunk)
      .execute()
    for (const row of rows) found.push(fromRow(table, row as unknown as Row<T>))
  }
  return found
}
