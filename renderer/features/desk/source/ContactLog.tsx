import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import { contactChannelLabels, contactOutcomeLabels } from '../../../../shared/domain/labels.ts'
import type { Contact } from '../../../../shared/domain/source.ts'
import { removeContact } from '../../../stores/source-actions.ts'
import { selectContacts } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { showFullMoment } from '../../../ui/show-time.ts'
import { useIsReadOnly } from '../use-is-read-only.ts'
import { ContactForm } from './ContactForm.tsx'
import styles from './SourceDrawer.module.css'

export interface ContactLogProps {
  sourceId: Id
  claimId: Id
  /** Whether a new line is open at once. */
  startsNew: boolean
}

const newLine = 'new'

/** Every call, mail and meeting with a source: when, how it went, what was asked and answered. */
export function ContactLog({ sourceId, claimId, startsNew }: ContactLogProps) {
  const contacts = useStoryStore((state) => selectContacts(state, sourceId))
  const [edited, setEdited] = useState<Id | null>(startsNew ? newLine : null)
  const isReadOnly = useIsReadOnly()
  const close = () => setEdited(null)
  return (
    <section aria-label="Contact log">
      <div className={styles.heading}>
        <h3>Contact log</h3>
        {!isReadOnly && edited !== newLine && (
          <Button size="small" icon={Plus} onPress={() => setEdited(newLine)}>
            Log a contact
          </Button>
        )}
      </div>
      {edited === newLine && (
        <ContactForm sourceId={sourceId} claimId={claimId} contact={null} onDone={close} />
      )}
      {contacts.length === 0 && edited === null && (
        <p className={styles.quietText}>Nobody was contacted yet.</p>
      )}
      <ul className={styles.list}>
        {contacts.map((contact) =>
          contact.id === edited ? (
            <li key={contact.id}>
              <ContactForm sourceId={sourceId} claimId={claimId} contact={contact} onDone={close} />
            </li>
          ) : (
            <ContactLine
              key={contact.id}
              contact={contact}
              onEdit={isReadOnly ? null : () => setEdited(contact.id)}
            />
          ),
        )}
      </ul>
    </section>
  )
}

function ContactLine({ contact, onEdit }: { contact: Contact; onEdit: (() => void) | null }) {
  const what = `${contactChannelLabels[contact.channel]}, ${showFullMoment(contact.at)}`
  const who =
    contact.direction === 'incoming'
      ? 'they contacted us'
      : contactOutcomeLabels[contact.outcome].toLowerCase()
  return (
    <li className={styles.item}>
      <span>
        {onEdit === null ? what : <LinkButton onPress={onEdit}>{what}</LinkButton>}
        <span className={styles.quietText}> · {who}</span>
      </span>
      {onEdit !== null && (
        <IconButton
          icon={Trash2}
          size="small"
          label={`Remove: ${what}`}
          onPress={() => void removeContact(contact.id)}
        />
      )}
      {contact.asked !== '' && (
        <p className={styles.words} dir="auto">
          Asked: {contact.asked}
        </p>
      )}
      {contact.answered !== '' && (
        <p className={styles.words} dir="auto">
          Answered: {contact.answered}
        </p>
      )}
    </li>
  )
}
