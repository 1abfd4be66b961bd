import { useState } from 'react'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { Contact } from '../../../../shared/domain/source.ts'
import { AttachmentList } from '../../../forms/AttachmentList.tsx'
import { ContactLog } from '../../../forms/ContactLog.tsx'
import { SourceFieldsForm } from '../../../forms/SourceFieldsForm.tsx'
import { moveClaim } from '../../../stores/claim-actions.ts'
import { notify } from '../../../stores/notify.ts'
import {
  selectAttachments,
  selectClaim,
  selectContacts,
  selectSource,
} from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Drawer } from '../../../ui/Drawer.tsx'
import { isUnanswered } from '../claim-surroundings.ts'
import { mayMove } from '../desk-actions.ts'
import styles from './SourceDrawer.module.css'

export interface SourceDrawerProps {
  sourceId: Id
  /** The claim at which it was opened: a call without an answer may make it wait. */
  claimId: Id
  onClose: () => void
}

/** One source with its contact log and its files. Every field saves itself. */
export function SourceDrawer({ sourceId, claimId, onClose }: SourceDrawerProps) {
  const source = useStoryStore((state) => selectSource(state, sourceId))
  const contacts = useStoryStore((state) => selectContacts(state, sourceId))
  const files = useStoryStore((state) => selectAttachments(state, sourceId))
  const [openedAt] = useState(() => new Date().toISOString())
  if (source === null) return null
  const close = () => {
    onClose()
    offerToWait(
      claimId,
      contacts.filter((contact) => contact.at >= openedAt),
    )
  }
  return (
    <Drawer
      isOpen
      title={source.title}
      width={480}
      onClose={close}
      footer={
        <Button variant="primary" onPress={close}>
          Done
        </Button>
      }
    >
      <div className={styles.parts}>
        <SourceFieldsForm key={source.id} source={source} />
        <section aria-label="Contact log">
          <h3 className={styles.heading}>Contact log</h3>
          <ContactLog sourceId={sourceId} contacts={contacts} />
        </section>
        <section aria-label="Files">
          <h3 className={styles.heading}>Files</h3>
          <AttachmentList sourceId={sourceId} attachments={files} />
        </section>
      </div>
    </Drawer>
  )
}

/** Somebody was asked just now and has not answered: the claim may wait for them, if the person says so. */
function offerToWait(claimId: Id, contacts: readonly Contact[]): void {
  const claim = selectClaim(useStoryStore.getState(), claimId)
  const newest = contacts[0]
  if (claim === null || newest === undefined || !isUnanswered(newest)) return
  if (!mayMove(claim, 'awaiting_reply')) return
  notify('The contact is in the log.', {
    action: { label: 'Await the reply', run: () => void moveClaim(claimId, 'awaiting_reply') },
  })
}
