import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema.ts'

/** A word in the title counts this many times one in the body. */
const titleWeight = 8

/** How FTS5 is told to rank. */
export const rankByTitle = sql.lit(`bm25(${titleWeight}.0, 1.0)`)

/**
 * As many hits are put in order of rank within 15 ms. A word that stands in more places says little by its
 * rank.
 */
export const mostRanked = 20_000

/** Whether more than `count` documents hold what a query asks for. */
export async function hasMoreHits(db: Kysely<Database>, query: string, count: number): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count
    FROM (SELECT 1 FROM search_index WHERE search_index MATCH ${query} LIMIT ${count + 1})
  `.execute(db)
  return (rows[0]?.count ?? 0) > count
}
