import type { Kysely, Transaction } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import { linkKeyOf } from '../../shared/sources/link.ts'
import type { Database } from '../schema.ts'
import type { RowChange } from '../row-change.ts'

/**
 * The sources whose link leads to the same page as `url`, oldest first; none for a link that cannot be read.
 */
export async function findSourcesByLink(db: Kysely<Database>, url: string): Promise<Id[]> {
  const linkKey = linkKeyOf(url)
  if (linkKey === null) return []
  const rows = await db
    .selectFrom('sourceLinks')
    .innerJoin('sources', 'sources.id', 'sourceLinks.sourceId')
    .select('sources.id')
    .where('sourceLinks.linkKey', '=', linkKey)
    .orderBy('sources.createdAt')
    .orderBy('sources.id')
    .execute()
  return rows.map((row) => row.id)
}

/**
 * Keeps the links of the sources that a write has just changed, so that they are found by what they lead to.
 */
export async function refreshSourceLinks(
  tx: Transaction<Database>,
  changes: readonly RowChange[],
): Promise<void> {
  for (const { table, id, before, after } of changes) {
    if (table === 'sources' && before?.['url'] !== after?.['url']) await store(tx, id, after?.['url'])
  }
}

/** Works all links out anew, e.g. in a salvaged library. */
export async function rebuildSourceLinks(tx: Transaction<Database>): Promise<void> {
  await tx.deleteFrom('sourceLinks').execute()
  for (const { id, url } of await tx.selectFrom('sources').select(['id', 'url']).execute()) {
    await store(tx, id, url)
  }
}

async function store(tx: Transaction<Database>, sourceId: Id, url: unknown): Promise<void> {
  const linkKey = typeof url === 'string' ? linkKeyOf(url) : null
  if (linkKey === null) {
    await tx.deleteFrom('sourceLinks').where('sourceId', '=', sourceId).execute()
    return
  }
  await tx
    .insertInto('sourceLinks')
    .values({ sourceId, linkKey })
    .onConflict((conflict) => conflict.column('sourceId').doUpdateSet({ linkKey }))
    .execute()
}
