import { sql, type Transaction } from 'kysely'
import type { Database } from '../schema.ts'
import { refreshDocuments } from './refresh-search.ts'

const tables = { article: 'stories', claim: 'claims', source: 'sources', correction: 'corrections' } as const

/** Works all search documents out anew, with a fresh index, e.g. in a salvaged library. */
export async function rebuildSearch(tx: Transaction<Database>): Promise<void> {
  await tx.deleteFrom('searchDocuments').execute()
  await sql`INSERT INTO search_index (search_index) VALUES ('rebuild')`.execute(tx)
  for (const kind of ['article', 'claim', 'source', 'correction'] as const) {
    const rows = await tx
      .selectFrom(tables[kind] as 'stories')
      .select('id')
      .execute()
    await refreshDocuments(
      tx,
      kind,
      rows.map(({ id }) => id),
    )
  }
}
