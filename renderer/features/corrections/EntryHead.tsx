import { FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Correction } from '../../../shared/domain/correction.ts'
import { correctionStatusLabels } from '../../../shared/domain/labels.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { selectPerson, useSettingsStore } from '../../stores/settings-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { PaneHeader } from '../../ui/Pane.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { useNow } from '../../ui/use-now.ts'
import styles from './EntryHead.module.css'
import { showStoryOf } from './entry-actions.ts'
import { StatusGlyph } from './status-signs.tsx'

/** Which entry it is, where it stands, and what that means for changing it: said before anything is changed. */
export function EntryHead({ correction }: { correction: Correction }) {
  const draftedBy = useSettingsStore((state) => selectPerson(state, correction.draftedBy)?.name)
  const storyKey = useCommandKey('correction.open-story')
  const now = useNow()
  const drafted = `drafted ${showMoment(correction.draftedAt, now)}`
  return (
    <>
      <PaneHeader
        title={`Entry ${correction.number}`}
        detail={draftedBy === undefined ? drafted : `${drafted} by ${draftedBy}`}
        actions={
          <span className={styles.status}>
            <StatusGlyph status={correction.status} />
            {correctionStatusLabels[correction.status]}
            <IconButton
              icon={FileText}
              label="Show the story"
              shortcut={storyKey}
              onPress={() => void showStoryOf(correction)}
            />
          </span>
        }
      />
      <Standing correction={correction} />
    </>
  )
}

function Standing({ correction }: { correction: Correction }) {
  const approver = useSettingsStore((state) => selectPerson(state, correction.approvedBy)?.name)
  const now = useNow()
  const { status, approvedAt, publishedAt, rejectedReason } = correction
  const approved = approvedAt === null ? '' : `by ${approver ?? 'somebody'}, ${showMoment(approvedAt, now)}`
  switch (status) {
    case 'draft':
      return null
    case 'approved':
      return (
        <StandingBanner>
          <strong>Approved</strong> {approved}. A change to anything that is public takes the approval back.
        </StandingBanner>
      )
    case 'published':
      return (
        <StandingBanner>
          <strong>Published</strong> {publishedAt === null ? '' : showMoment(publishedAt, now)}; approved{' '}
          {approved}. Its words stay. Places to fix and internal notes can still be changed.
        </StandingBanner>
      )
    case 'rejected':
      return (
        <StandingBanner>
          <strong>Rejected:</strong> <span dir="auto">{rejectedReason}</span>
        </StandingBanner>
      )
  }
}

function StandingBanner({ children }: { children: ReactNode }) {
  return <Banner kind="info">{children}</Banner>
}
