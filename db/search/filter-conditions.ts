import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { SearchFilter } from '../../shared/domain/search-filter.ts'

/**
 * The rows `f` of `claim_facets`, with those of the full-text index where there is a query for it. The index comes first:
 * its documents are looked up one by one as it gives them, which takes half as long as gathering them in a list.
 */
export function claimsAsked(query: string | null): RawBuilder<unknown> {
  return query === null ? sql`claim_facets AS f` : sql`search_index CROSS JOIN claim_facets AS f`
}

/** What has to hold of a row of `claimsAsked` for a filter to let its claim through and for the query's words to stand in it. */
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
    query === null ? null : sql`f.document = search_index.rowid AND search_index MATCH ${query}`,
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
