import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { SourcePair } from '../../shared/domain/source-pair.ts'
import type { Database } from '../schema.ts'
import { readRowsOf } from './read-rows-of.ts'

/** What was decided of a source and another, whichever of the two sorts first. */
export async function readPairsOf(db: Kysely<Database>, sourceId: Id): Promise<readonly SourcePair[]> {
  return [
    ...(await readRowsOf(db, 'sourcePairs', 'sourceId', sourceId)),
    ...(await readRowsOf(db, 'sourcePairs', 'otherId', sourceId)),
  ]
}
