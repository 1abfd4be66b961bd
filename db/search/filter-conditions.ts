import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
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
    filter.storyId === null ? null : oneOf('story', [filter.storyId]),
    filter.from === null ? null : sql`f.updated >= unixepoch(${filter.from}, 'subsec')`,
    filter.to === null ? null : sql`f.updated < unixepoch(${filter.to}, 'subsec')`,
    filter.personId === null ? null : hasToDoWith(filter.personId),
    filter.sourceId === null ? null : sql`f.document IN (${documentsOfSource(filter.sourceId)})`,
    query === null
      ? null
      : sql`f.document IN (SELECT rowid FROM search_index WHERE search_index MATCH ${query})`,
    sql`f.story NOT IN (${numbersOf(sql`SELECT id FROM stories WHERE deleted_at IS NOT NULL`)})`,
  ]
  return sql.join(
    conditions.filter((condition) => condition !== null),
    sql` AND `,
  )
}

/** Vocabulary and ids stand in the facets by their number. */
function numbersOf(words: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`SELECT id FROM facet_words WHERE word IN (${words})`
}

type Facet = 'type' | 'finding' | 'workflow' | 'story'

function oneOf(facet: Facet, words: readonly string[]): RawBuilder<unknown> | null {
  return words.length === 0 ? null : sql`f.${sql.ref(facet)} IN (${numbersOf(sql.join(words))})`
}

function hasToDoWith(personId: Id): RawBuilder<unknown> {
  return sql`(${numbersOf(sql`${personId}`)}) IN (f.assignee, f.finder, f.signer, f.second_reader)`
}

/** The documents of the claims that a source is evidence for, or was asked about. */
function documentsOfSource(sourceId: Id): RawBuilder<unknown> {
  return sql`
    SELECT d.id FROM search_documents AS d
    WHERE d.kind = 'claim' AND d.entity_id IN (
      SELECT claim_id FROM evidence WHERE source_id = ${sourceId}
      UNION SELECT claim_id FROM questions WHERE source_id = ${sourceId}
    )`
}
