import { useEffect, useRef } from 'react'
import {
  contactChannelLabels,
  contactDirectionLabels,
  contactOutcomeLabels,
} from '../../shared/domain/labels.ts'
import {
  type Contact,
  contactChannels,
  contactDirections,
  type ContactFields,
  contactOutcomes,
} from '../../shared/domain/source.ts'
import { removeContact, updateContact } from '../stores/source-actions.ts'
import { Button } from '../ui/Button.tsx'
import { MomentField } from '../ui/MomentField.tsx'
import { Select } from '../ui/Select.tsx'
import styles from './ContactLog.module.css'
import type { ContactLineProps } from './ContactLine.tsx'
import { openContact } from './contact-log-store.ts'
import { DraftTextArea } from './DraftTextArea.tsx'
import { tellRemoved } from './tell-removed.ts'

const channelOptions = contactChannels.map((id) => ({ id, label: contactChannelLabels[id] }))
const directionOptions = contactDirections.map((id) => ({ id, label: contactDirectionLabels[id] }))
const outcomeOptions = contactOutcomes.map((id) => ({ id, label: contactOutcomeLabels[id] }))

/** One contact to be written: every field saves itself. Escape folds it up, as Done does. */
export function ContactEditor({ contact, onRemoved }: ContactLineProps) {
  const outcomeRef = useRef<HTMLButtonElement>(null)
  const set = (fields: Partial<ContactFields>) => void updateContact(contact.id, fields)
  useEffect(() => {
    outcomeRef.current?.focus()
  }, [])
  return (
    <div
      role="group"
      aria-label="Contact"
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        openContact(null)
      }}
    >
      <Select
        label="By"
        layout="row"
        options={channelOptions}
        value={contact.channel}
        onChange={(channel) => set({ channel })}
      />
      <Select
        ref={outcomeRef}
        label="Outcome"
        layout="row"
        options={outcomeOptions}
        value={contact.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      <Select
        label="Direction"
        layout="row"
        options={directionOptions}
        value={contact.direction}
        onChange={(direction) => set({ direction })}
      />
      <MomentField
        label="When"
        layout="row"
        needsTime
        value={contact.at}
        onCommit={(at) => {
          if (at !== null) set({ at })
        }}
      />
      <DraftTextArea label="Asked" layout="row" draft={contactDraft(contact, 'asked')} />
      <DraftTextArea label="Answered" layout="row" draft={contactDraft(contact, 'answered')} />
      <div className={styles.editorFoot}>
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            void tellRemoved(removeContact(contact.id), 'The contact was removed.').then(onRemoved)
          }}
        >
          Remove
        </Button>
        <Button size="small" onPress={() => openContact(null)}>
          Done
        </Button>
      </div>
    </div>
  )
}

function contactDraft(contact: Contact, name: 'asked' | 'answered') {
  return {
    id: `${contact.id}.${name}`,
    value: contact[name],
    revision: contact.revision,
    save: (text: string, seen: number) => updateContact(contact.id, { [name]: text }, seen),
  }
}
