import { powerMonitor } from 'electron'
import type { Push } from '../ipc/push-events.ts'
import { systemKeychain } from './keychain.ts'
import { Vault, type VaultTools } from './vault.ts'

/** The vault of an open library. It locks itself when the person leaves the machine, and tells the windows how it stands. */
export function openVault({ db, now }: Pick<VaultTools, 'db' | 'now'>, push: Push): Vault {
  const vault = new Vault({
    db,
    now,
    clock: () => performance.now(),
    keychain: systemKeychain,
    changed: () => void vault.state().then((state) => push('vault:changed', state)),
  })
  const lock = () => {
    vault.lock()
  }
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
  return vault
}
