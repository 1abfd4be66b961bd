import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import styles from './Wordings.module.css'

export interface AskReasonProps {
  onReason: (reason: string) => void
  onCancel: () => void
}

/** Asks why the original words stand. */
export function AskReason({ onReason, onCancel }: AskReasonProps) {
  const [reason, setReason] = useState('')
  const give = () => {
    if (reason.trim() !== '') onReason(reason.trim())
  }
  return (
    <div className={styles.reason}>
      <TextField
        autoFocus
        label="Why the original words stand"
        value={reason}
        onChange={setReason}
        onEnter={give}
        onEscape={onCancel}
        maxLength={2000}
      />
      <div className={styles.all}>
        <Button onPress={onCancel}>Cancel</Button>
        <Button variant="primary" isDisabled={reason.trim() === ''} onPress={give}>
          Let it stand
        </Button>
      </div>
    </div>
  )
}
