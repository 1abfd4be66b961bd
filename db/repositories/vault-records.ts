import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { VaultRecord } from '../../shared/domain/vault.ts'
import type { Database } from '../schema.ts'

/** What is sealed of a source; null when nothing is. */
export async function readVaultRecord(db: Kysely<Database>, sourceId: Id): Promise<VaultRecord | null> {
  const row = await db
    .selectFrom('vaultRecords')
    .selectAll()
    .where('sourceId', '=', sourceId)
    .executeTakeFirst()
  return row ?? null
}
