import { useEffect, useState } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { type Finding, findings } from '../../../../shared/domain/claim-status.ts'
import { findingLabels } from '../../../../shared/domain/labels.ts'
import { isTextEntry } from '../../../keyboard/key-target.ts'
import { giveSecondRead, keepFinding } from '../../../stores/claim-actions.ts'
import { selectClaim, selectIsVeiled, selectWords } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { useSecondReadStore } from './second-read-store.ts'
import styles from './SecondRead.module.css'

/** The dialogs of the second read, as far as one is open. */
export function SecondReadDialogs() {
  const question = useSecondReadStore((state) => state.question)
  const claim = useStoryStore((state) => selectClaim(state, question?.claimId ?? null))
  const close = () => useSecondReadStore.setState({ question: null })
  if (question === null || claim === null) return null
  return question.kind === 'keep' ? (
    <KeepDialog claim={claim} onClose={close} />
  ) : (
    <GiveDialog claim={claim} chosen={question.finding} onClose={close} />
  )
}

type Found = Exclude<Finding, 'none'>

const isFound = (finding: Finding): finding is Found => finding !== 'none'
const options = findings.filter(isFound).map((id) => ({ id, label: findingLabels[id] }))

/** What the second reader found, and why. Keys 1 to 9 choose as they do on the desk. */
function GiveDialog({ claim, chosen, onClose }: { claim: Claim; chosen: Finding; onClose: () => void }) {
  const [finding, setFinding] = useState<Found | null>(isFound(chosen) ? chosen : null)
  const [note, setNote] = useState('')
  // Stays as it was asked: with the answer the first finding comes into view.
  const [isBlind] = useState(() => selectIsVeiled(useStoryStore.getState(), claim.id))
  const words = useStoryStore((state) => selectWords(state, claim.id))
  const save = async () => {
    if (finding === null) return
    const result = await giveSecondRead(claim.id, finding, note.trim())
    if (!result.ok) return
    announce(`Claim ${claim.number}: second read, ${findingLabels[finding].toLowerCase()}`)
    onClose()
  }
  useDigits(setFinding)
  return (
    <Dialog
      isOpen
      title={`Second read of claim ${claim.number}`}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={finding === null}>
            Give the second read
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {words !== '' && (
          <p className={styles.words} dir="auto">
            {words}
          </p>
        )}
        <p className={styles.hint}>
          {isBlind
            ? 'What was found first is kept from you until this is stored; then both stand side by side.'
            : 'Your own finding stands beside the first one and does not change it.'}
        </p>
        <RadioGroup
          label="What you found (keys 1 to 9)"
          options={options}
          value={finding}
          onChange={setFinding}
        />
        <TextArea
          label="Why"
          value={note}
          onChange={setNote}
          placeholder="For the desk, never public"
          onModEnter={() => void save()}
        />
      </div>
    </Dialog>
  )
}

/** The digits choose as they do on the desk, unless one is writing. */
function useDigits(choose: (finding: Found) => void): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (isTextEntry(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const option = options[Number(event.key) - 1]
      if (option !== undefined) choose(option.id)
    }
    window.addEventListener('keydown', take)
    return () => window.removeEventListener('keydown', take)
  }, [choose])
}

function KeepDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const save = async () => {
    if (reason.trim() === '') return
    const result = await keepFinding(claim.id, reason.trim())
    if (!result.ok) return
    announce(`Claim ${claim.number}: the finding is kept`)
    onClose()
  }
  return (
    <Dialog
      isOpen
      size="small"
      title={`Keep “${findingLabels[claim.finding]}”`}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={reason.trim() === ''}>
            Keep the finding
          </Button>
        </>
      }
    >
      <TextArea
        autoFocus
        label="Why it stays although the second read differs"
        value={reason}
        onChange={setReason}
        onModEnter={() => void save()}
      />
    </Dialog>
  )
}
