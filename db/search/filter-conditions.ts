import { type RawBuilder, sql } from 'kysely'
import type { SearchFilter } from '../../shared/domain/search-filter.ts'

/**
 * What has to hold of a row `f` of `claim_facets` for a filter to let its claim through; `query` is what the full-text
 * index is asked for, null where its words are asked for otherwise or there are none.
 */
export function conditionsOf(filter: SearchFilter, query: string | null): RawBuilder<unknown> {
  const conditions = [
    oneOf('type', filter.types),
    oneOf('finding', filter.findings),
    oneOf('workflow', filter.workflows),
    filter.from === null ? null : sql`f.updated_at >= ${filter.from}`,
    filter.to === null ? null : sql`f.updated_at < ${filter.to}`,
    filter.storyId === null ? null : sql`f.story_id = ${filter.storyId}`,
    filter.personId === null ? null : sql`instr(f.people, ${` ${filter.personId} `}) > 0`,
    filter.sourceId === null ? null : sql`f.document IN (${documentsOfSource(filter.sourceId)})`,
    query === null
      ? null
      : sql`f.document IN (SELECT rowid FROM search_index WHERE search_index MATCH ${query})`,
    sql`f.story_id NOT IN (SELECT id FROM stories WHERE deleted_at IS NOT NULL)`,
  ]
  return sql.join(
    conditions.filter((condition) => condition !== null),
    sql` AND `,
  )
}

function oneOf(
  column: 'type' | 'finding' | 'workflow',
  words: readonly string[],
): RawBuilder<unknown> | null {
  return words.length === 0 ? null : sql`f.${sql.ref(column)} IN (${sql.join(words)})`
}

/** The documents of the claims that a source is evidence for, or was asked about. */
function documentsOfSource(sourceId: string): RawBuilder<unknown> {
  return sql`
    SELECT d.id FROM search_documents AS d
    WHERE d.kind = 'claim' AND d.entity_id IN (
      SELECT claim_id FROM evidence WHERE source_id = ${sourceId}
      UNION SELECT claim_id FROM questions WHERE source_id = ${sourceId}
    )`
}
