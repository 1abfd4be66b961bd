import { useState } from 'react'
import { confirmVault, draftVault } from '../../stores/vault-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { isChosen, NewPassphrase, nothingTyped } from './NewPassphrase.tsx'
import styles from './VaultSettings.module.css'

/** Makes a vault in two steps: the passphrase, then the recovery key, which has to be typed back before it exists. */
export function NewVaultDialog({ onClose }: { onClose: () => void }) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  return recoveryKey === null ? (
    <PassphraseStep onClose={onClose} onDrafted={setRecoveryKey} />
  ) : (
    <RecoveryStep recoveryKey={recoveryKey} onClose={onClose} />
  )
}

function PassphraseStep({ onClose, onDrafted }: { onClose: () => void; onDrafted: (key: string) => void }) {
  const [typed, setTyped] = useState(nothingTyped)
  const [isWorking, setIsWorking] = useState(false)
  const isReady = isChosen(typed) && !isWorking
  const draft = async () => {
    if (!isReady) return
    setIsWorking(true)
    const recoveryKey = await draftVault(typed.first)
    setIsWorking(false)
    if (recoveryKey !== null) onDrafted(recoveryKey)
  }
  return (
    <Dialog
      isOpen
      title="Make a vault"
      size="small"
      onClose={onClose}
      onSubmit={() => void draft()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!isReady}>
            Continue
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          One passphrase opens the vault for everybody who works with this library. Stet cannot bring it back:
          without it and without the recovery key of the next step, what is sealed stays sealed.
        </p>
        <NewPassphrase autoFocus value={typed} onChange={setTyped} />
      </div>
    </Dialog>
  )
}

function RecoveryStep({ recoveryKey, onClose }: { recoveryKey: string; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const confirm = async () => {
    if (typed.trim() === '') return
    const refusal = await confirmVault(typed)
    setError(refusal)
    if (refusal === null) onClose()
  }
  return (
    <Dialog
      isOpen
      title="Write down the recovery key"
      onClose={onClose}
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button onPress={onClose}>Make no vault</Button>
          <Button type="submit" variant="primary" isDisabled={typed.trim() === ''}>
            Make the vault
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          It opens the vault when the passphrase is forgotten. It is shown this once: write it on paper and
          keep it where you keep what must not be lost.
        </p>
        <p className={styles.key}>
          {recoveryKey.split('-').map((group, index) => (
            <span key={index}>{group} </span>
          ))}
        </p>
        <TextField
          label="Type it back from what you wrote down"
          description="In capitals or not, with or without spaces."
          value={typed}
          error={error}
          onChange={(next) => {
            setTyped(next)
            setError(null)
          }}
        />
      </div>
    </Dialog>
  )
}
