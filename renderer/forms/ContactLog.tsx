import { Phone } from 'lucide-react'
import { useRef } from 'react'
import type { Id } from '../../shared/domain/ids.ts'
import type { Contact } from '../../shared/domain/source.ts'
import { Button } from '../ui/Button.tsx'
import { ContactEditor } from './ContactEditor.tsx'
import { ContactLine } from './ContactLine.tsx'
import { logContact, useContactLogStore } from './contact-log-store.ts'
import styles from './ContactLog.module.css'
import { useIsReadOnly } from './use-is-read-only.ts'

export interface ContactLogProps {
  sourceId: Id
  /** The source's contacts, in any order. */
  contacts: readonly Contact[]
  /** The key of "Log a call or mail", where the place has one. */
  shortcut?: string | undefined
}

/** Who was called or written to, when, and what came of it: the newest first. */
export function ContactLog({ sourceId, contacts, shortcut }: ContactLogProps) {
  const openId = useContactLogStore((state) => state.openId)
  const isReadOnly = useIsReadOnly()
  const logRef = useRef<HTMLButtonElement>(null)
  // What was removed took the focus with it.
  const focusLog = () => logRef.current?.focus()
  const newestFirst = contacts.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <div className={styles.log}>
      {newestFirst.length === 0 ? (
        <p className={styles.none}>No call, mail or meeting is logged yet.</p>
      ) : (
        <ol className={styles.contacts}>
          {newestFirst.map((contact) => (
            <li key={contact.id} className={styles.contact}>
              {contact.id === openId && !isReadOnly ? (
                <ContactEditor contact={contact} onRemoved={focusLog} />
              ) : (
                <ContactLine contact={contact} onRemoved={focusLog} />
              )}
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button
          ref={logRef}
          size="small"
          icon={Phone}
          shortcut={shortcut}
          isDisabled={isReadOnly}
          onPress={() => void logContact(sourceId)}
        >
          Log a call or mail
        </Button>
      </div>
    </div>
  )
}
