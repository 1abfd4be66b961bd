import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { Source } from '../../shared/domain/source.ts'
import { hasAnonymityRecord } from '../../shared/sources/anonymity-record.ts'
import type { Reference } from '../../shared/sources/exchange/reference.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'

/** Sources as other programs may know them, and how many may not leave. */
export interface OutgoingReferences {
  readonly references: readonly Reference[]
  readonly leftOut: number
}

/**
 * The sources of a story, or of the whole library (null), by title. Confidential and unnamed ones and what was not said on
 * the record are left out, and of the others the desk's own note.
 */
export async function readReferencesOf(
  db: Kysely<Database>,
  storyId: Id | null,
): Promise<OutgoingReferences> {
  let query = db.selectFrom('sources').selectAll('sources').distinct()
  if (storyId !== null) {
    query = query
      .innerJoin('evidence', 'evidence.sourceId', 'sources.id')
      .innerJoin('claims', 'claims.id', 'evidence.claimId')
      .where('claims.storyId', '=', storyId)
  }
  const rows = await query.orderBy('sources.title').orderBy('sources.id').execute()
  const sources = rows.map((row) => fromRow('sources', row))
  const references = sources.filter(mayLeave).map(referenceOf)
  return { references, leftOut: sources.length - references.length }
}

function mayLeave(source: Source): boolean {
  return !source.isConfidential && !hasAnonymityRecord(source) && source.terms === 'on_record'
}

function referenceOf(source: Source): Reference {
  const { kind, title, url, publisher, author, publishedAt, accessedAt, doi, isbn } = source
  return { kind, title, url, publisher, author, publishedAt, accessedAt, doi, isbn, note: '' }
}
