import { useState } from 'react'
import type { Correction } from '../../../shared/domain/correction.ts'
import { longestField } from '../../../shared/domain/ids.ts'
import { rejectCorrection } from '../../stores/correction-actions.ts'
import { announce } from '../../ui/announcer-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

/** Asks why an entry is rejected. The entry stays in the log with the reason. */
export function RejectDialog({ correction, onClose }: { correction: Correction; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const canReject = reason.trim() !== ''
  const reject = async () => {
    if (!canReject) return
    const { ok } = await rejectCorrection(correction.id, reason.trim())
    if (!ok) return
    announce(`Entry ${correction.number} rejected`)
    onClose()
  }
  return (
    <Dialog
      isOpen
      size="small"
      title={`Reject entry ${correction.number}`}
      onClose={onClose}
      onSubmit={() => void reject()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!canReject}>
            Reject
          </Button>
        </>
      }
    >
      <TextArea
        label="Reason"
        description="It stays in the log with this reason, and can be reopened."
        autoFocus
        maxLength={longestField}
        value={reason}
        onChange={setReason}
        onModEnter={() => void reject()}
      />
    </Dialog>
  )
}
