import { removeRecord } from '../../../db/operations/vault-records.ts'
import { readSecret, writeSecret } from '../../vault/vault-secrets.ts'
import type { HandlersOf } from '../handlers.ts'
import { requireWritable, store, storing, writerOf } from '../store.ts'

/** The vault of confidential sources. What goes in and comes out here is never logged. */
export const vaultHandlers: HandlersOf<'vault'> = {
  'vault:state': ({ vault }) => vault.state(),
  'vault:draft': async ({ vault, library, newId }, { passphrase }) => {
    requireWritable(library)
    return { recoveryKey: await vault.draft(passphrase, newId()) }
  },
  'vault:confirm': (context, { recoveryKey }) =>
    store(context, (writer) => context.vault.confirm(writer, recoveryKey)),
  'vault:unlock': async (context, { passphrase }) => {
    await context.vault.unlock(await writerOf(context), passphrase)
    return context.vault.state()
  },
  'vault:unlock-by-keychain': async ({ vault }) => {
    await vault.unlockByKeychain()
    return vault.state()
  },
  'vault:recover': (context, { recoveryKey, passphrase }) =>
    store(context, (writer) => context.vault.recover(writer, recoveryKey, passphrase)),
  'vault:change-passphrase': (context, { current, next }) =>
    store(context, (writer) => context.vault.changePassphrase(writer, current, next)),
  'vault:keep-in-keychain': (context, { isKept }) =>
    store(context, (writer) => context.vault.keepInKeychain(writer, isKept)),
  'vault:lock': ({ vault }) => {
    vault.lock()
    return vault.state()
  },
  'vault:read': ({ vault, library }, { sourceId }) => readSecret(library.db, vault, sourceId),
  'vault:write': (context, input) => store(context, (writer) => writeSecret(writer, context.vault, input)),
  'vault:remove': storing(removeRecord),
}
