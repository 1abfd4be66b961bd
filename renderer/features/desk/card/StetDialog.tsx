import { useState } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { stetClaim } from '../../../stores/claim-actions.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'

/** Lets the original words stand, with the reason. */
export function StetDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const [reason, setReason] = useState(claim.stetReason ?? '')
  const save = async () => {
    if (reason.trim() === '') return
    const result = await stetClaim(claim.id, reason.trim())
    if (!result.ok) return
    announce('Stet: the words stand')
    onClose()
  }
  return (
    <Dialog
      isOpen
      size="small"
      title="Stet: let it stand"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={reason.trim() === ''}>
            Let it stand
          </Button>
        </>
      }
    >
      <TextArea
        autoFocus
        label="Why the original words stand"
        value={reason}
        onChange={setReason}
        onModEnter={() => void save()}
      />
    </Dialog>
  )
}
