import { randomBytes } from 'node:crypto'
import type { VaultKeys } from '../../shared/domain/vault.ts'
import { type Derivation, derivationSchema, deriveKey, newDerivation } from './derive-key.ts'
import { readRecoveryKey } from './recovery-key.ts'
import { keyLength, seal, unseal } from './seal.ts'

/**
 * The one data key of a vault encrypts every record; here it lies wrapped, once under the passphrase and once under the
 * recovery key. A new passphrase wraps it anew and leaves the records alone.
 */
export type WrappedKeys = Pick<VaultKeys, 'keyId' | 'derivation' | 'byPassphrase' | 'byRecoveryKey'>

/** A new data key with its two wraps. */
export async function newVaultKeys(
  keyId: string,
  passphrase: string,
  recoveryKey: Buffer,
): Promise<{ readonly dataKey: Buffer; readonly wrapped: WrappedKeys }> {
  const dataKey = randomBytes(keyLength)
  const byRecoveryKey = seal(recoveryKey, dataKey, placeOf(keyId, 'recovery key'))
  const wrapped = await wrapAnew({ keyId, byRecoveryKey }, dataKey, passphrase)
  return { dataKey, wrapped }
}

/** The same data key under another passphrase. */
export async function wrapAnew(
  { keyId, byRecoveryKey }: Pick<WrappedKeys, 'keyId' | 'byRecoveryKey'>,
  dataKey: Buffer,
  passphrase: string,
): Promise<WrappedKeys> {
  const derivation = newDerivation()
  const key = await deriveKey(passphrase, derivation)
  const byPassphrase = seal(key, dataKey, placeOf(keyId, 'passphrase'))
  key.fill(0)
  return { keyId, derivation: JSON.stringify(derivation), byPassphrase, byRecoveryKey }
}

/** The data key; null when the passphrase is not the one. */
export async function openByPassphrase(wrapped: WrappedKeys, passphrase: string): Promise<Buffer | null> {
  const key = await deriveKey(passphrase, readDerivation(wrapped))
  const dataKey = unseal(key, wrapped.byPassphrase, placeOf(wrapped.keyId, 'passphrase'))
  key.fill(0)
  return dataKey
}

/** The data key; null when the recovery key is not the one, or has a slip in it. */
export function openByRecoveryKey(wrapped: WrappedKeys, written: string): Buffer | null {
  const key = readRecoveryKey(written)
  return key === null ? null : unseal(key, wrapped.byRecoveryKey, placeOf(wrapped.keyId, 'recovery key'))
}

function readDerivation({ derivation }: WrappedKeys): Derivation {
  return derivationSchema.parse(JSON.parse(derivation))
}

function placeOf(keyId: string, wrap: 'passphrase' | 'recovery key'): string {
  return `stet vault ${keyId}: data key by ${wrap}`
}
