import { recoverVault } from '../../stores/vault-actions.ts'
import { PassphraseDialog } from './PassphraseDialog.tsx'

/** Sets a new passphrase by the recovery key, when the old one is forgotten. */
export function RecoverVaultDialog({ onClose }: { onClose: () => void }) {
  return (
    <PassphraseDialog
      title="Open the vault by the recovery key"
      about="The vault opens and gets a new passphrase. The recovery key stays as it is."
      proof={{ label: 'Recovery key', type: 'text' }}
      done="The vault is open and has a new passphrase."
      onSet={recoverVault}
      onClose={onClose}
    />
  )
}
