import type { Kysely } from 'kysely'
import type { HistoryHead } from '../../shared/domain/history-head.ts'
import type { Database } from '../schema.ts'

/** The last event of the library; null while nothing was written. */
export async function readHistoryHead(db: Kysely<Database>): Promise<HistoryHead | null> {
  const head = await db
    .selectFrom('history')
    .select(['seq', 'at', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return head ?? null
}
