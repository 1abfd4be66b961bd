import type { Kysely } from 'kysely'
import { trackedTables, type TrackedTable } from '../../../shared/domain/event.ts'
import type { Database } from '../../../db/schema.ts'
import { rebuildSearch } from '../../../db/search/rebuild-search.ts'

type Rows = Readonly<Record<string, unknown>>[]

/** Every tracked row, without its revision: what a person can see of a library. */
export async function snapshot(db: Kysely<Database>): Promise<Record<TrackedTable, Rows>> {
  const tables = {} as Record<TrackedTable, Rows>
  for (const table of trackedTables) {
    const rows: Rows = await db
      .selectFrom(table as 'claims')
      .selectAll()
      .orderBy('id')
      .execute()
    tables[table] = rows.map((row) => ({ ...row, revision: null }))
  }
  return tables
}

/** What the search index was made from, and what a rebuild would make it from. */
export async function searchContents(db: Kysely<Database>): Promise<{ kept: Rows; rebuilt: Rows }> {
  const read = (from: Kysely<Database>): Promise<Rows> =>
    from
      .selectFrom('searchDocuments')
      .select(['kind', 'entityId', 'storyId', 'title', 'body'])
      .orderBy('kind')
      .orderBy('entityId')
      .execute()
  const kept = await read(db)
  const undone = new Error('The rebuild was only looked at.')
  let rebuilt: Rows = []
  try {
    await db.transaction().execute(async (tx) => {
      await rebuildSearch(tx)
      rebuilt = await read(tx)
      throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
  return { kept, rebuilt }
}
