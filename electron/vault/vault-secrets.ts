import { readVaultRecord } from '../../db/repositories/vault-records.ts'
import { sealRecord, type SealedInput } from '../../db/operations/vault-records.ts'
import type { WriteContext } from '../../db/write.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { type VaultRecord, type VaultSecret, vaultSecretSchema } from '../../shared/domain/vault.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { seal, unseal } from './seal.ts'
import type { Vault } from './vault.ts'

/** A secret with the revision of its record. */
export interface OpenedSecret {
  readonly secret: VaultSecret
  readonly revision: number
}

/**
 * What the vault keeps of a source; null when nothing. Throws AppError `not_allowed` while the vault is locked,
 * `database_damaged` when the record was tampered with.
 */
export async function readSecret(
  db: WriteContext['db'],
  vault: Vault,
  sourceId: Id,
): Promise<OpenedSecret | null> {
  vault.key()
  const record = await readVaultRecord(db, sourceId)
  if (record === null) return null
  const plain = unseal(vault.key(), record.sealed, placeOf(record.id, sourceId))
  if (plain === null) throw tamperedWith()
  const secret = vaultSecretSchema.parse(JSON.parse(plain.toString('utf8')))
  plain.fill(0)
  return { secret, revision: record.revision }
}

/**
 * Seals what is known of a source. Throws what `vault.key` and `sealRecord` throw; a vault that is locked meanwhile leaves
 * the record as it was.
 */
export function writeSecret(
  context: WriteContext,
  vault: Vault,
  { secret, ...input }: Omit<SealedInput, 'seal'> & { readonly secret: VaultSecret },
): Promise<Written> {
  vault.key()
  const plain = Buffer.from(JSON.stringify(secret), 'utf8')
  return sealRecord(context, {
    ...input,
    seal: (recordId) => seal(vault.key(), plain, placeOf(recordId, input.sourceId)),
  })
}

/**
 * The ciphertext of a record as another source would hold it. Throws AppError `not_allowed` while the vault is locked,
 * `database_damaged` when the record was tampered with.
 */
export function resealed(vault: Vault, record: VaultRecord, sourceId: Id): string {
  const plain = unseal(vault.key(), record.sealed, placeOf(record.id, record.sourceId))
  if (plain === null) throw tamperedWith()
  const sealed = seal(vault.key(), plain, placeOf(record.id, sourceId))
  plain.fill(0)
  return sealed
}

function tamperedWith(): AppError {
  return new AppError(
    'database_damaged',
    'What is sealed of this source was changed outside of Stet and cannot be read.',
  )
}

function placeOf(recordId: Id, sourceId: Id): string {
  return `stet vault record ${recordId} of source ${sourceId}`
}
