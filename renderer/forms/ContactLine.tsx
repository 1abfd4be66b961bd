import { Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import {
  contactChannelLabels,
  contactDirectionLabels,
  contactOutcomeLabels,
} from '../../shared/domain/labels.ts'
import type { Contact } from '../../shared/domain/source.ts'
import { removeContact } from '../stores/source-actions.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { showMoment } from '../ui/show-time.ts'
import { Tag } from '../ui/Tag.tsx'
import { useNow } from '../ui/use-now.ts'
import styles from './ContactLog.module.css'
import { openContact, useContactLogStore } from './contact-log-store.ts'
import { channelIcons, outcomeTones } from './contact-signs.ts'
import { tellRemoved } from './tell-removed.ts'
import { useIsReadOnly } from './use-is-read-only.ts'

export interface ContactLineProps {
  contact: Contact
  onRemoved: () => void
}

/** One contact to be read. */
export function ContactLine({ contact, onRemoved }: ContactLineProps) {
  const editRef = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (useContactLogStore.getState().leftId === contact.id) editRef.current?.focus()
  }, [contact.id])
  const now = useNow()
  const isReadOnly = useIsReadOnly()
  const when = showMoment(contact.at, now)
  const name = `${contactChannelLabels[contact.channel].toLowerCase()}, ${when}`
  return (
    <>
      <div className={styles.head}>
        <span className={styles.channel}>
          <Icon icon={channelIcons[contact.channel]} />
        </span>
        <span className={styles.what}>
          {contactChannelLabels[contact.channel]}
          <span className="visually-hidden">{contactDirectionLabels[contact.direction]}</span>
        </span>
        <Tag tone={outcomeTones[contact.outcome]}>{contactOutcomeLabels[contact.outcome]}</Tag>
        <span className={styles.when}>{when}</span>
        {!isReadOnly && (
          <span className={styles.actions}>
            <IconButton
              ref={editRef}
              icon={Pencil}
              size="small"
              label={`Edit the ${name}`}
              onPress={() => openContact(contact.id)}
            />
            <IconButton
              icon={Trash2}
              size="small"
              label={`Remove the ${name}`}
              onPress={() => {
                void tellRemoved(removeContact(contact.id), 'The contact was removed.').then(onRemoved)
              }}
            />
          </span>
        )}
      </div>
      <Said label="Asked" text={contact.asked} />
      <Said label="Answered" text={contact.answered} />
    </>
  )
}

function Said({ label, text }: { label: string; text: string }) {
  if (text.trim() === '') return null
  return (
    <p className={styles.said}>
      <span className={styles.saidLabel}>{label}</span>
      <span dir="auto">{text}</span>
    </p>
  )
}
