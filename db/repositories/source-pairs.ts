import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { SourcePair } from '../../shared/domain/source-pair.ts'
import { type DuplicatePair, findDuplicates } from '../../shared/sources/find-duplicates.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'
import { readRowsOf } from './read-rows-of.ts'

/** The sources of the library that may be one. */
export function readDuplicates(db: Kysely<Database>): Promise<readonly DuplicatePair[]> {
  return readTogether(db, async (tx) => {
    const rows = await tx
      .selectFrom('sources')
      .select(['id', 'url', 'doi', 'isbn', 'isConfidential', 'createdAt'])
      .execute()
    const decided = await tx.selectFrom('sourcePairs').selectAll().execute()
    return findDuplicates(
      rows.map((row) => ({ ...row, isConfidential: row.isConfidential === 1 })),
      decided.map((row) => fromRow('sourcePairs', row)),
    )
  })
}

/** What was decided of a source and another, whichever of the two sorts first. */
export async function readPairsOf(db: Kysely<Database>, sourceId: Id): Promise<readonly SourcePair[]> {
  return [
    ...(await readRowsOf(db, 'sourcePairs', 'sourceId', sourceId)),
    ...(await readRowsOf(db, 'sourcePairs', 'otherId', sourceId)),
  ]
}
