import { changePassphrase } from '../../stores/vault-actions.ts'
import { PassphraseDialog } from './PassphraseDialog.tsx'

/** Sets a new passphrase by the old one. */
export function ChangePassphraseDialog({ onClose }: { onClose: () => void }) {
  return (
    <PassphraseDialog
      title="Change the passphrase"
      about="The recovery key stays as it is. Copies of the library that were made before still open with the old passphrase."
      proof={{ label: 'Passphrase until now', type: 'password' }}
      done="The vault has a new passphrase."
      onSet={changePassphrase}
      onClose={onClose}
    />
  )
}
