import { type Kysely, type RawBuilder, sql } from 'kysely'
import { type ClaimHit, type ClaimOrder, type ClaimPage, mostCounted } from '../../shared/domain/claim-hit.ts'
import type { SearchFilter } from '../../shared/domain/search-filter.ts'
import { firstWords } from '../repositories/first-words.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'
import { claimsAsked, conditionsOf } from './filter-conditions.ts'
import { hasMoreHits, mostRanked, rankByTitle } from './rank.ts'
import { toFtsQuery } from './to-fts-query.ts'

/** Which claims, in which order, and which part of the list. */
export interface ClaimSearch {
  readonly filter: SearchFilter
  readonly order: ClaimOrder
  readonly limit: number
  readonly offset: number
}

/**
 * A page of the claims that a filter lets through; accents and case of its words do not count, and words without a
 * letter or digit ask for nothing. Where more than 20,000 documents hold the words, relevance says little, and the
 * newest come first. Claims of deleted stories are not found.
 */
export function findClaims(db: Kysely<Database>, search: ClaimSearch): Promise<ClaimPage> {
  return readTogether(db, async (tx) => {
    const { filter } = search
    const query = toFtsQuery(filter.words)
    const isRanked =
      query !== null && search.order === 'relevance' && !(await hasMoreHits(tx, query, mostRanked))
    const documents = isRanked ? await readRanked(tx, query, search) : await readInOrder(tx, query, search)
    return { total: await count(tx, query, filter), hits: await readHits(tx, documents) }
  })
}

async function count(db: Kysely<Database>, query: string | null, filter: SearchFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count
    FROM (SELECT 1 FROM ${claimsAsked(query)} WHERE ${conditionsOf(filter, query)} LIMIT ${mostCounted + 1})
  `.execute(db)
  return rows[0]?.count ?? 0
}

interface Found {
  readonly document: number
}

async function readRanked(db: Kysely<Database>, query: string, search: ClaimSearch): Promise<number[]> {
  const { rows } = await sql<Found>`
    SELECT f.document
    FROM ${claimsAsked(query)}
    WHERE ${conditionsOf(search.filter, query)} AND rank MATCH ${rankByTitle}
    ORDER BY rank, f.document
    LIMIT ${search.limit} OFFSET ${search.offset}
  `.execute(db)
  return rows.map(({ document }) => document)
}

async function readInOrder(
  db: Kysely<Database>,
  query: string | null,
  search: ClaimSearch,
): Promise<number[]> {
  const { shelf, by } = search.order === 'story' ? byStory : newestFirst
  const { rows } = await sql<Found>`
    SELECT f.document FROM ${claimsAsked(query)} ${shelf}
    WHERE ${conditionsOf(search.filter, query)}
    ORDER BY ${by}
    LIMIT ${search.limit} OFFSET ${search.offset}
  `.execute(db)
  return rows.map(({ document }) => document)
}

interface Walk {
  /** What is joined to the claims to put them in order. */
  readonly shelf: RawBuilder<unknown>
  readonly by: RawBuilder<unknown>
}

const newestFirst: Walk = { shelf: sql``, by: sql`f.updated DESC, f.document DESC` }

/** The story that was changed last comes first. */
const byStory: Walk = {
  shelf: sql`
    JOIN (
      SELECT w.id, row_number() OVER (ORDER BY s.updated_at DESC, s.id) AS place
      FROM stories AS s JOIN facet_words AS w ON w.word = s.id
    ) AS shelf ON shelf.id = f.story`,
  by: sql`shelf.place, f.number`,
}

/** The hits of these documents, in their order. */
async function readHits(db: Kysely<Database>, documents: readonly number[]): Promise<ClaimHit[]> {
  if (documents.length === 0) return []
  const rows = await db
    .selectFrom('searchDocuments')
    .innerJoin('claims', 'claims.id', 'searchDocuments.entityId')
    .innerJoin('stories', 'stories.id', 'claims.storyId')
    .selectAll('claims')
    .select(['searchDocuments.id as document', 'stories.headline as storyHeadline'])
    .select((eb) => [
      firstWords(eb).as('words'),
      eb
        .selectFrom('evidence')
        .select(({ fn }) => fn.count<number>('evidence.sourceId').distinct().as('count'))
        .whereRef('evidence.claimId', '=', 'claims.id')
        .$asScalar()
        .as('sourceCount'),
    ])
    .where('searchDocuments.id', 'in', documents)
    .execute()
  const hits = new Map<number, ClaimHit>()
  for (const { document, storyHeadline, words, sourceCount, ...claim } of rows) {
    hits.set(Number(document), {
      claim: fromRow('claims', claim),
      words,
      storyHeadline,
      sourceCount,
    })
  }
  return documents.flatMap((document) => hits.get(document) ?? [])
}
