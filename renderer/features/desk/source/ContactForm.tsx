import { useState } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import {
  contactChannelLabels,
  contactDirectionLabels,
  contactOutcomeLabels,
} from '../../../../shared/domain/labels.ts'
import {
  type Contact,
  contactChannels,
  contactDirections,
  type ContactFields,
  contactOutcomes,
} from '../../../../shared/domain/source.ts'
import { moveClaim } from '../../../stores/claim-actions.ts'
import { notify } from '../../../stores/notify.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { addContact, updateContact } from '../../../stores/source-actions.ts'
import { Button } from '../../../ui/Button.tsx'
import { MomentField } from '../../../ui/MomentField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { mayMove } from '../desk-actions.ts'
import styles from './SourceDrawer.module.css'

export interface ContactFormProps {
  sourceId: Id
  claimId: Id
  /** The line to change; null writes a new one. */
  contact: Contact | null
  onDone: () => void
}

function newContact(): ContactFields {
  return {
    at: new Date().toISOString(),
    channel: 'call',
    direction: 'outgoing',
    outcome: 'reached',
    asked: '',
    answered: '',
  }
}

function fieldsOf({ at, channel, direction, outcome, asked, answered }: Contact): ContactFields {
  return { at, channel, direction, outcome, asked, answered }
}

/** One line of the contact log. It stays open with all its words until it is stored. */
export function ContactForm({ sourceId, claimId, contact, onDone }: ContactFormProps) {
  const [fields, setFields] = useState(() => (contact === null ? newContact() : fieldsOf(contact)))
  const [seen] = useState(contact?.revision)
  const change = (part: Partial<ContactFields>) => setFields((before) => ({ ...before, ...part }))
  const save = async () => {
    const result =
      contact === null ? await addContact(sourceId, fields) : await updateContact(contact.id, fields, seen)
    if (!result.ok) return
    onDone()
    if (contact === null) offerToWait(claimId, fields)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void save()
      }}
    >
      <MomentField
        needsTime
        label="When"
        layout="row"
        value={fields.at}
        onCommit={(at) => change(at === null ? {} : { at })}
      />
      <Select
        label="How"
        layout="row"
        value={fields.channel}
        options={contactChannels.map((id) => ({ id, label: contactChannelLabels[id] }))}
        onChange={(channel) => change({ channel })}
      />
      <Select
        label="Who"
        layout="row"
        value={fields.direction}
        options={contactDirections.map((id) => ({ id, label: contactDirectionLabels[id] }))}
        onChange={(direction) => change({ direction })}
      />
      <Select
        label="Outcome"
        layout="row"
        value={fields.outcome}
        options={contactOutcomes.map((id) => ({ id, label: contactOutcomeLabels[id] }))}
        onChange={(outcome) => change({ outcome })}
      />
      <TextArea
        autoFocus
        label="Asked"
        layout="row"
        minRows={1}
        value={fields.asked}
        onChange={(asked) => change({ asked })}
        onModEnter={() => void save()}
      />
      <TextArea
        label="Answered"
        layout="row"
        minRows={1}
        value={fields.answered}
        onChange={(answered) => change({ answered })}
        onModEnter={() => void save()}
      />
      <div className={styles.buttons}>
        <Button size="small" onPress={onDone}>
          Cancel
        </Button>
        <Button size="small" type="submit" variant="primary">
          Save
        </Button>
      </div>
    </form>
  )
}

/** Somebody was asked and has not answered: the claim may wait for them, if the person says so. */
function offerToWait(claimId: Id, { direction, outcome }: ContactFields): void {
  const isUnanswered = direction === 'outgoing' && (outcome === 'left_message' || outcome === 'no_reply')
  const claim = selectClaim(useStoryStore.getState(), claimId)
  if (!isUnanswered || claim === null || !mayMove(claim, 'awaiting_reply')) return
  notify('The contact is in the log.', {
    action: { label: 'Await the reply', run: () => void moveClaim(claimId, 'awaiting_reply') },
  })
}
