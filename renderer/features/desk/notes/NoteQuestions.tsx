import { useState } from 'react'
import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { MomentField } from '../../../ui/MomentField.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { claimOf, dismissNote, timesOf } from './note-actions.ts'
import { useNoteInHand, useNoteView, viewNotes } from './note-view.ts'
import styles from './NoteQuestions.module.css'
import { readyReasons } from './ready-reasons.ts'

/** What is asked before a copy note is settled, as a dialog. */
export function NoteQuestions() {
  const question = useNoteView((state) => state.question)
  const note = useNoteInHand()
  if (note === null || question === null) return null
  return question === 'why_dismiss' ? <WhyDismiss note={note} /> : <WhenRecheck note={note} />
}

const close = () => viewNotes({ question: null })

const other = 'Another reason'

function WhyDismiss({ note }: { note: CopyNote }) {
  const reasons = readyReasons(note)
  const [choice, setChoice] = useState(reasons[0] ?? other)
  const [words, setWords] = useState('')
  const reason = choice === other ? words.trim() : choice
  const dismiss = () => {
    if (reason === '') return
    close()
    void dismissNote(note, reason)
  }
  return (
    <Dialog
      isOpen
      size="small"
      title="Dismiss the copy note"
      onClose={close}
      onSubmit={dismiss}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={reason === ''} autoFocus>
            Dismiss
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <RadioGroup
          label="Why"
          options={[...reasons, other].map((id) => ({ id, label: id }))}
          value={choice}
          onChange={setChoice}
        />
        {choice === other && (
          <TextField autoFocus label="The reason" value={words} onChange={setWords} maxLength={500} />
        )}
      </div>
    </Dialog>
  )
}

function WhenRecheck({ note }: { note: CopyNote }) {
  const [proposed] = useState(() => timesOf(note, new Date()))
  const [asOf, setAsOf] = useState<string | null>(proposed?.asOf ?? null)
  const [recheckAt, setRecheckAt] = useState<string | null>(proposed?.recheckAt ?? null)
  const make = () => {
    close()
    void claimOf(note, { asOf, recheckAt })
  }
  return (
    <Dialog
      isOpen
      size="small"
      title="A figure that ages"
      onClose={close}
      onSubmit={make}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button type="submit" variant="primary" autoFocus>
            Make a claim
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <MomentField label="As of" value={asOf} onCommit={setAsOf} />
        <MomentField label="Recheck" needsTime value={recheckAt} onCommit={setRecheckAt} />
      </div>
    </Dialog>
  )
}
