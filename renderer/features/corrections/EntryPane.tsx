import type { KeyboardEvent, Ref } from 'react'
import type { Correction } from '../../../shared/domain/correction.ts'
import { HistoryList } from '../../forms/HistoryList.tsx'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pane, PaneBody, PaneSection } from '../../ui/Pane.tsx'
import { ArticleSection } from './ArticleSection.tsx'
import { ChangeSection } from './ChangeSection.tsx'
import { ClaimsSection } from './ClaimsSection.tsx'
import { correctionHistoryWords } from './correction-words.ts'
import { DatesSection } from './DatesSection.tsx'
import { EntryActions } from './EntryActions.tsx'
import { EntryHead } from './EntryHead.tsx'
import { EntryNotice } from './EntryNotice.tsx'
import styles from './EntryPane.module.css'
import { entryRights } from './entry-rights.ts'
import { InternalSection } from './InternalSection.tsx'
import { CopyNotice } from './NoticePane.tsx'
import { NoticeSection } from './NoticeSection.tsx'
import { PlacesSection } from './PlacesSection.tsx'
import { RepeatNote } from './RepeatNote.tsx'

export interface EntryPaneProps {
  correction: Correction | null
  /** Shows the notice as it is printed above the fields, because there is no pane for it. */
  hasNotice: boolean
  /** Escape: back to the table. */
  onLeave: () => void
  onReject: () => void
  ref: Ref<HTMLDivElement>
}

/** The selected entry with all its fields. */
export function EntryPane({ correction, hasNotice, onLeave, onReject, ref }: EntryPaneProps) {
  const leave = (event: KeyboardEvent<HTMLDivElement>) => {
    const isOurs = event.currentTarget.contains(event.target instanceof Node ? event.target : null)
    if (event.key !== 'Escape' || event.defaultPrevented || !isOurs) return
    event.preventDefault()
    onLeave()
  }
  return (
    <div ref={ref} className={styles.pane} onKeyDown={leave}>
      <Pane label="Entry" ground="raised">
        {correction === null ? (
          <EmptyState size="compact" title="No entry selected">
            Choose one in the table to see its notice, to change it and to approve it.
          </EmptyState>
        ) : (
          <>
            <EntryHead correction={correction} />
            <RepeatNote correction={correction} />
            <PaneBody>
              {hasNotice && (
                <div className={styles.paper}>
                  <EntryNotice correction={correction} />
                  <div className={styles.copy}>
                    <CopyNotice correction={correction} />
                  </div>
                </div>
              )}
              <EntryFields key={correction.id} correction={correction} />
            </PaneBody>
            <EntryActions correction={correction} onReject={onReject} />
          </>
        )}
      </Pane>
    </div>
  )
}

/** What there is to say of an entry, in the order in which a desk says it. */
function EntryFields({ correction }: { correction: Correction }) {
  const rights = entryRights(correction, useIsReadOnly())
  const isPublicFixed = !rights.canEditPublic
  return (
    <div>
      <ChangeSection correction={correction} isFixed={isPublicFixed} />
      <NoticeSection correction={correction} isFixed={isPublicFixed} />
      <DatesSection correction={correction} isFixed={isPublicFixed} />
      <PlacesSection correction={correction} />
      <ClaimsSection correction={correction} />
      <ArticleSection correction={correction} isFixed={isPublicFixed} />
      <InternalSection correction={correction} isFixed={!rights.canEditInternal} />
      <PaneSection title="History">
        <HistoryList table="corrections" entityId={correction.id} inWords={correctionHistoryWords} />
      </PaneSection>
    </div>
  )
}
