import type { VaultKeys } from '../../shared/domain/vault.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { insertVaultKeys, readVaultKeys, updateVaultKeys } from '../repositories/vault-keys.ts'
import { transact } from '../transact.ts'
import { write, type WriteContext, type WriteScope } from '../write.ts'

/**
 * History says that the keys changed, and never what they are: an old wrap there would open the vault to a passphrase
 * that was given up. An event without rows cannot be turned round.
 */
async function changeKeys(
  context: WriteContext,
  action: string,
  keyId: string,
  change: (scope: WriteScope) => Promise<void>,
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    await change(scope)
    return { action, entity: 'vaultRecords', entityId: keyId, storyId: null, changes: [] }
  })
  return written
}

/** Gives the library its vault. Throws AppError `not_allowed` when it has one. */
export function createVault(context: WriteContext, keys: VaultKeys): Promise<Written> {
  return changeKeys(context, 'create_vault', keys.keyId, async ({ tx }) => {
    if ((await readVaultKeys(tx)) !== null) {
      throw new AppError('not_allowed', 'This library has a vault already. It was left as it is.')
    }
    await insertVaultKeys(tx, keys)
  })
}

/** Wraps the vault's key under a new passphrase: wholly or not at all. */
export function rewrapVault(
  context: WriteContext,
  keys: Pick<VaultKeys, 'keyId' | 'derivation' | 'byPassphrase' | 'byRecoveryKey'>,
): Promise<Written> {
  return changeKeys(context, 'change_passphrase', keys.keyId, ({ tx }) =>
    updateVaultKeys(tx, { ...keys, failedTries: 0, lastFailedAt: null }),
  )
}

/** Keeps the vault's key in the system's keychain, or (null) no longer. */
export function keepInKeychain(
  context: WriteContext,
  keyId: string,
  inKeychain: string | null,
): Promise<Written> {
  const action = inKeychain === null ? 'leave_keychain' : 'keep_in_keychain'
  return changeKeys(context, action, keyId, ({ tx }) => updateVaultKeys(tx, { inKeychain }))
}

/** Remembers a wrong try, or (null) that the last one was right, so that a restart gives nobody new tries. */
export function noteTry(context: WriteContext, failedTries: number): Promise<void> {
  const lastFailedAt = failedTries === 0 ? null : context.now()
  return transact(context.db, (tx) => updateVaultKeys(tx, { failedTries, lastFailedAt }))
}
