import { useState } from 'react'
import { unlockByKeychain, unlockVault } from '../stores/vault-actions.ts'
import { useVaultStore } from '../stores/vault-store.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './forms.module.css'

/** The field that opens the vault. A wrong passphrase stays in it, marked, to be put right. */
export function UnlockVault() {
  const hasKeychain = useVaultStore(({ vault }) => vault?.isInKeychain === true)
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isTrying, setIsTrying] = useState(false)
  const open = async (unlock: () => Promise<string | null>) => {
    setIsTrying(true)
    setError(await unlock())
    setIsTrying(false)
  }
  const tryPassphrase = () => {
    if (passphrase !== '' && !isTrying) void open(() => unlockVault(passphrase))
  }
  return (
    <div className={styles.withButton}>
      <TextField
        label="Passphrase of the vault"
        type="password"
        value={passphrase}
        error={error}
        onChange={(typed) => {
          setPassphrase(typed)
          setError(null)
        }}
        onEnter={tryPassphrase}
      />
      <div className={styles.beside}>
        <Button isDisabled={passphrase === '' || isTrying} onPress={tryPassphrase}>
          Unlock
        </Button>
        {hasKeychain && (
          <Button isDisabled={isTrying} onPress={() => void open(unlockByKeychain)}>
            By the keychain
          </Button>
        )}
      </div>
    </div>
  )
}
