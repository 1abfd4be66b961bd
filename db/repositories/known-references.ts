import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import { keysOf } from '../../shared/sources/exchange/read-references.ts'
import type { Reference } from '../../shared/sources/exchange/reference.ts'
import type { Database } from '../schema.ts'

/** A source of the library that a reference stands for. */
export interface KnownSource {
  readonly sourceId: Id
  readonly title: string
}

/** Finds what the library has already: by DOI, ISBN or link, by words where a reference has none of these. */
export async function readKnownReferences(
  db: Kysely<Database>,
): Promise<(reference: Reference) => KnownSource | null> {
  const rows = await db
    .selectFrom('sources')
    .select(['id', 'title', 'url', 'doi', 'isbn'])
    .orderBy('createdAt')
    .execute()
  const known = new Map<string, KnownSource>()
  for (const row of rows) {
    for (const key of keysOf(row)) if (!known.has(key)) known.set(key, { sourceId: row.id, title: row.title })
  }
  return (reference) =>
    keysOf(reference)
      .map((key) => known.get(key))
      .find((found) => found !== undefined) ?? null
}
