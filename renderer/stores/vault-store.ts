import { create } from 'zustand'
import type { VaultState } from '../../shared/domain/vault.ts'

/** How the vault stands; null until asked. What the vault keeps is in no store. */
export const useVaultStore = create<{ readonly vault: VaultState | null }>()(() => ({ vault: null }))
