import { useState } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import { emptySourceFields, type SourceFields } from '../../../../shared/domain/source.ts'
import { attachNewSource } from '../../../stores/evidence-actions.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { SourceForm } from './SourceForm.tsx'

export interface NewSourceDialogProps {
  claimId: Id
  /** What was typed already. */
  title: string
  onClose: () => void
}

/** A source without a link: a call, a person, a document on paper. It is put onto the claim with its first saving. */
export function NewSourceDialog({ claimId, title, onClose }: NewSourceDialogProps) {
  const [fields, setFields] = useState<SourceFields>(() => emptySourceFields('interview_call', title))
  const [isSending, setIsSending] = useState(false)
  const isComplete = fields.title.trim() !== ''
  const save = async () => {
    if (!isComplete || isSending) return
    setIsSending(true)
    const result = await attachNewSource(claimId, { ...fields, title: fields.title.trim() })
    setIsSending(false)
    if (!result.ok) return
    announce('Source added')
    onClose()
  }
  return (
    <Dialog
      isOpen
      title="New source without a link"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!isComplete || isSending}>
            Add to the claim
          </Button>
        </>
      }
    >
      <SourceForm
        isNew
        isReadOnly={false}
        value={fields}
        onChange={(change) => setFields((before) => ({ ...before, ...change }))}
      />
    </Dialog>
  )
}
