import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { SearchHit } from '../../shared/domain/search-hit.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'
import { hasMoreHits, mostRanked, rankByTitle } from './rank.ts'
import { toFtsQuery } from './to-fts-query.ts'

/** Put round the words found. Noncharacters, which no text holds that came from a person. */
const hitStart = '\uFDD0'
const hitEnd = '\uFDD1'

/** How many words of a document a hit shows. */
const snippetWords = 24

/** What is looked for, and where: everywhere unless a kind is named. */
export interface Search {
  readonly query: string
  readonly limit: number
  readonly kind?: SearchHit['kind'] | undefined
}

/**
 * The places where all words of a query stand, best first, or, where there are more than `rankUpTo`, newest
 * first; accents and case do not count. With a kind, only places of that kind. What belongs to deleted stories is not
 * found. An empty list for a query without words.
 */
export async function find(
  db: Kysely<Database>,
  input: Search,
  rankUpTo: number = mostRanked,
): Promise<SearchHit[]> {
  const query = toFtsQuery(input.query)
  if (query === null) return []
  return readTogether(db, async (tx) => {
    const order = (await hasMoreHits(tx, query, rankUpTo)) ? newestFirst : bestFirst
    const hits: SearchHit[] = []
    // The order comes from the index alone, so hits of deleted stories are passed over afterwards.
    for (let offset = 0; hits.length < input.limit; offset += input.limit) {
      const part = { limit: input.limit, offset }
      const page =
        input.kind === undefined
          ? await readPage(tx, query, order, part)
          : await readPageOf(tx, input.kind, query, order, part)
      for (const row of page) if (row.isDeleted === 0) hits.push(toHit(row))
      if (page.length < input.limit) break
    }
    return hits.slice(0, input.limit)
  })
}

interface Order {
  /** What the index is asked for, after the query. */
  readonly inIndex: RawBuilder<unknown>
  readonly inPage: RawBuilder<unknown>
}

const bestFirst: Order = {
  inIndex: sql`AND rank MATCH ${rankByTitle} ORDER BY rank`,
  inPage: sql`found.rank, d.id`,
}
const newestFirst: Order = { inIndex: sql`ORDER BY search_index.rowid DESC`, inPage: sql`d.id DESC` }

interface FoundRow {
  readonly kind: SearchHit['kind']
  readonly entityId: string
  readonly storyId: string | null
  readonly title: string
  readonly snippet: string
  readonly isDeleted: number
}

async function readPage(
  db: Kysely<Database>,
  query: string,
  order: Order,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    SELECT d.kind, d.entity_id, d.story_id, d.title, found.snippet, s.deleted_at IS NOT NULL AS is_deleted
    FROM (
      SELECT
        rowid,
        rank,
        snippet(search_index, -1, ${hitStart}, ${hitEnd}, '…', ${sql.lit(snippetWords)}) AS snippet
      FROM search_index
      WHERE search_index MATCH ${query} ${order.inIndex}
      LIMIT ${limit} OFFSET ${offset}
    ) AS found
    JOIN search_documents AS d ON d.id = found.rowid
    LEFT JOIN stories AS s ON s.id = d.story_id
    ORDER BY ${order.inPage}
  `.execute(db)
  return rows
}

/** As readPage, for one kind: the index is read first, in its own order, and only what is shown is cut into snippets. */
async function readPageOf(
  db: Kysely<Database>,
  kind: SearchHit['kind'],
  query: string,
  order: Order,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    SELECT
      d.kind,
      d.entity_id,
      d.story_id,
      d.title,
      snippet(search_index, -1, ${hitStart}, ${hitEnd}, '…', ${sql.lit(snippetWords)}) AS snippet,
      s.deleted_at IS NOT NULL AS is_deleted
    FROM search_index
    CROSS JOIN search_documents AS d
    LEFT JOIN stories AS s ON s.id = d.story_id
    WHERE d.id = search_index.rowid AND d.kind = ${kind} AND search_index MATCH ${query} ${order.inIndex}
    LIMIT ${limit} OFFSET ${offset}
  `.execute(db)
  return rows
}

function toHit({ kind, entityId, storyId, title, snippet }: FoundRow): SearchHit {
  return { kind, entityId, storyId, title, snippet: cut(snippet) }
}

/** A snippet in pieces: what stands between the two marks was found. */
function cut(snippet: string): SearchHit['snippet'] {
  return snippet
    .split(hitStart)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, isHit: false }]
      const [found = '', ...rest] = part.split(hitEnd)
      return [
        { text: found, isHit: true },
        { text: rest.join(''), isHit: false },
      ]
    })
    .filter((piece) => piece.text !== '')
}
