import { safeStorage } from 'electron'
import type { VaultState } from '../../shared/domain/vault.ts'

/** The place where the system keeps secrets of a person who has signed in. */
export interface Keychain {
  state(): Promise<VaultState['keychain']>
  /** Encrypts for this person on this machine; Base64. */
  protect(key: Buffer): Promise<string>
  /** What was protected; null when this is another person or machine. */
  recall(kept: string): Promise<Buffer | null>
}

/** The keychain that Electron finds. Without one, Linux would only scramble the key by a password that everybody knows. */
export const systemKeychain: Keychain = {
  async state() {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return 'none'
    const isPlain = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text'
    return isPlain ? 'plain_text' : 'available'
  },
  async protect(key) {
    return (await safeStorage.encryptStringAsync(key.toString('base64'))).toString('base64')
  },
  async recall(kept) {
    try {
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(kept, 'base64'))
      return Buffer.from(result, 'base64')
    } catch {
      return null
    }
  },
}
