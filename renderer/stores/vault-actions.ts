import type { Id } from '../../shared/domain/ids.ts'
import type { VaultState } from '../../shared/domain/vault.ts'
import type { Input, Output, Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { notify } from './notify.ts'
import { useVaultStore } from './vault-store.ts'
import { tellFailure, write } from './write.ts'

/** Takes over how the vault stands. */
export function takeVaultState(vault: VaultState): void {
  useVaultStore.setState({ vault })
}

/** Asks how the vault stands. */
export async function loadVault(): Promise<void> {
  take(await invoke('vault:state', {}))
}

/** Makes a vault that is stored once its recovery key was typed back. Answers the key; null when it was refused. */
export async function draftVault(passphrase: string): Promise<string | null> {
  const result = await invoke('vault:draft', { passphrase })
  if (!result.ok) tellFailure(result.error)
  return result.ok ? result.value.recoveryKey : null
}

/** Stores the new vault. Answers what was wrong, in words; null when it is there and open. */
export async function confirmVault(recoveryKey: string): Promise<string | null> {
  return messageOf(await invoke('vault:confirm', { recoveryKey }))
}

/** Opens the vault. Answers what was wrong, in words; null when it is open. */
export async function unlockVault(passphrase: string): Promise<string | null> {
  return refusalOf(await invoke('vault:unlock', { passphrase }))
}

/** Opens the vault by the system's keychain. Answers what was wrong, in words; null when it is open. */
export async function unlockByKeychain(): Promise<string | null> {
  return refusalOf(await invoke('vault:unlock-by-keychain', {}))
}

/** Locks the vault in every window. */
export async function lockVault(): Promise<void> {
  const result = await invoke('vault:lock', {})
  take(result)
  if (result.ok)
    notify(result.value.status === 'none' ? 'This library has no vault yet.' : 'The vault is locked.')
}

/** Sets a new passphrase by the old one. Answers what was wrong, in words; null when it is set. */
export async function changePassphrase(current: string, next: string): Promise<string | null> {
  return messageOf(await invoke('vault:change-passphrase', { current, next }))
}

/** Sets a new passphrase by the recovery key and opens the vault. Answers what was wrong, in words; null when it is set. */
export async function recoverVault(recoveryKey: string, passphrase: string): Promise<string | null> {
  return messageOf(await invoke('vault:recover', { recoveryKey, passphrase }))
}

/** Keeps the vault's key in the system's keychain, or no longer. */
export async function keepInKeychain(isKept: boolean): Promise<void> {
  const result = await invoke('vault:keep-in-keychain', { isKept })
  if (!result.ok) tellFailure(result.error)
  await loadVault()
}

/** What the vault keeps of a source, for the caller alone. */
export function readSecret(sourceId: Id): Promise<Result<Output<'vault:read'>>> {
  return invoke('vault:read', { sourceId })
}

/** Seals what is known of a source. */
export function writeSecret(input: Input<'vault:write'>): Promise<Result<Written>> {
  return write('vault:write', input)
}

/** Takes what is sealed of a source away. It can be undone. */
export function removeSecret(input: Input<'vault:remove'>): Promise<Result<Written>> {
  return write('vault:remove', input)
}

function take(result: Result<VaultState>): void {
  if (result.ok) takeVaultState(result.value)
}

function refusalOf(result: Result<VaultState>): string | null {
  take(result)
  return messageOf(result)
}

function messageOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.error.message
}
