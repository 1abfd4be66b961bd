import type { Kysely } from 'kysely'
import type { Capture } from '../../shared/domain/capture.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { SourcePair } from '../../shared/domain/source-pair.ts'
import type { Database } from '../schema.ts'
import { readRowsOf, readRowsOfAll } from './read-rows-of.ts'

/** The evidence for a claim, with the page of each source that was kept last, and what was decided of the sources. */
export interface SourcesOfClaim {
  readonly evidence: readonly Evidence[]
  readonly newest: ReadonlyMap<Id, Capture>
  readonly decided: readonly SourcePair[]
}

export async function readSourcesOfClaim(db: Kysely<Database>, claimId: Id): Promise<SourcesOfClaim> {
  const evidence = await readRowsOf(db, 'evidence', 'claimId', claimId)
  const sourceIds = [...new Set(evidence.map(({ sourceId }) => sourceId))]
  const captures = await readRowsOfAll(db, 'captures', 'sourceId', sourceIds)
  const decided = await readRowsOfAll(db, 'sourcePairs', 'sourceId', sourceIds)
  const oldestFirst = captures.toSorted((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1))
  return { evidence, newest: new Map(oldestFirst.map((capture) => [capture.sourceId, capture])), decided }
}
