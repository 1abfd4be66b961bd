import type { Kysely } from 'kysely'
import { genesisHash } from '../../shared/domain/event.ts'
import type { Database } from '../schema.ts'
import { hashEventRow } from './chain.ts'

/** What recomputing the chain found. `brokenAt` is the first event that does not fit; null when all do. */
export interface HistoryVerdict {
  readonly eventCount: number
  readonly headHash: string
  readonly brokenAt: number | null
}

/** Recomputes the whole chain from the first event: no gap in the numbers, each link and each hash right. */
export async function verifyHistory(db: Kysely<Database>): Promise<HistoryVerdict> {
  let previous = { seq: 0, hash: genesisHash }
  for await (const row of db.selectFrom('history').selectAll().orderBy('seq').stream()) {
    const isNext = row.seq === previous.seq + 1 && row.prevHash === previous.hash
    if (!isNext || hashEventRow(row) !== row.hash) {
      return { eventCount: previous.seq, headHash: previous.hash, brokenAt: row.seq }
    }
    previous = { seq: row.seq, hash: row.hash }
  }
  return { eventCount: previous.seq, headHash: previous.hash, brokenAt: null }
}
