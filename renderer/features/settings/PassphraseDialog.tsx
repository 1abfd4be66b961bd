import { useState } from 'react'
import { notify } from '../../stores/notify.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { isChosen, NewPassphrase, nothingTyped } from './NewPassphrase.tsx'
import styles from './VaultSettings.module.css'

interface PassphraseDialogProps {
  readonly title: string
  readonly about: string
  /** What proves that the person may: the old passphrase, or the recovery key. */
  readonly proof: { readonly label: string; readonly type: 'password' | 'text' }
  /** What is said when it is done. */
  readonly done: string
  /** Answers what was wrong, in words; null when it is set. */
  readonly onSet: (proof: string, passphrase: string) => Promise<string | null>
  readonly onClose: () => void
}

/** Sets a new passphrase. Stays open while it was refused. */
export function PassphraseDialog({ title, about, proof, done, onSet, onClose }: PassphraseDialogProps) {
  const [given, setGiven] = useState('')
  const [typed, setTyped] = useState(nothingTyped)
  const [error, setError] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const isReady = given.trim() !== '' && isChosen(typed) && !isWorking
  const set = async () => {
    if (!isReady) return
    setIsWorking(true)
    const refusal = await onSet(given, typed.first)
    setIsWorking(false)
    setError(refusal)
    if (refusal !== null) return
    notify(done)
    onClose()
  }
  return (
    <Dialog
      isOpen
      title={title}
      size="small"
      onClose={onClose}
      onSubmit={() => void set()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!isReady}>
            Set the passphrase
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{about}</p>
        <TextField
          label={proof.label}
          type={proof.type}
          autoFocus
          value={given}
          error={error}
          onChange={(next) => {
            setGiven(next)
            setError(null)
          }}
        />
        <NewPassphrase value={typed} onChange={setTyped} />
      </div>
    </Dialog>
  )
}
