import type { Kysely } from 'kysely'
import type { VaultKeys } from '../../shared/domain/vault.ts'
import type { Database } from '../schema.ts'

const only = 1

const columns = [
  'keyId',
  'derivation',
  'byPassphrase',
  'byRecoveryKey',
  'inKeychain',
  'failedTries',
  'lastFailedAt',
] as const

/** The keys of the vault; null when there is none. */
export async function readVaultKeys(db: Kysely<Database>): Promise<VaultKeys | null> {
  const keys = await db.selectFrom('vaultKeys').select(columns).where('id', '=', only).executeTakeFirst()
  return keys ?? null
}

/** Puts the keys of a new vault in place. The vault of a library is made once: another one is refused by SQLite. */
export async function insertVaultKeys(db: Kysely<Database>, keys: VaultKeys): Promise<void> {
  await db
    .insertInto('vaultKeys')
    .values({ id: only, ...keys })
    .execute()
}

/** Changes what is kept of the keys. */
export async function updateVaultKeys(db: Kysely<Database>, changes: Partial<VaultKeys>): Promise<void> {
  await db.updateTable('vaultKeys').set(changes).where('id', '=', only).execute()
}
