import { z } from 'zod'
import { fieldSchema, idSchema, instantSchema, revisionSchema } from './ids.ts'

/** What is known of a confidential source and stands nowhere else: it is kept encrypted, and shown on request only. */
export const vaultSecretSchema = z
  .strictObject({ identity: fieldSchema, contact: fieldSchema, notes: fieldSchema })
  .readonly()
export type VaultSecret = z.infer<typeof vaultSecretSchema>

export const emptyVaultSecret: VaultSecret = { identity: '', contact: '', notes: '' }

/**
 * A secret as the library and its history hold it: `sealed` is AES-256-GCM in Base64 (nonce, tag, ciphertext), bound
 * to the row and to its source.
 */
export const vaultRecordSchema = z
  .strictObject({
    id: idSchema,
    sourceId: idSchema,
    sealed: z.base64(),
    sealedBy: idSchema.nullable(),
    sealedAt: instantSchema,
    revision: revisionSchema,
  })
  .readonly()
export type VaultRecord = z.infer<typeof vaultRecordSchema>

/**
 * The wrapped keys of the library's vault, and how often a wrong passphrase was tried since the last right one. Outside
 * history on purpose: an old wrap there would open the vault to a passphrase that was given up.
 */
export interface VaultKeys {
  readonly keyId: string
  /** How the passphrase becomes a key; JSON. */
  readonly derivation: string
  readonly byPassphrase: string
  readonly byRecoveryKey: string
  /** The data key under the system's keychain; null when it is not kept there. */
  readonly inKeychain: string | null
  readonly failedTries: number
  readonly lastFailedAt: string | null
}

/** Fewer characters are refused (NIST SP 800-63B asks for 8 at least; nobody can be locked out of a copied file). */
export const shortestPassphrase = 12
export const passphraseSchema = z.string().min(shortestPassphrase).max(1024)

/** What a person may type to open the vault, right or wrong. */
export const typedSecretSchema = z.string().min(1).max(1024)

/**
 * How the system's keychain can help: `plain_text` means that it would write the key down readably, so it is not used;
 * `none` that there is no keychain.
 */
const keychainStates = ['available', 'plain_text', 'none'] as const

/** What the windows know of the vault. `triesAgainIn` is in milliseconds: 0 when a passphrase may be tried now. */
export const vaultStateSchema = z
  .strictObject({
    status: z.enum(['none', 'locked', 'open']),
    triesAgainIn: z.int().nonnegative(),
    keychain: z.enum(keychainStates),
    isInKeychain: z.boolean(),
    /** After how many minutes without use an open vault locks itself. */
    locksAfter: z.int().positive(),
  })
  .readonly()
export type VaultState = z.infer<typeof vaultStateSchema>
