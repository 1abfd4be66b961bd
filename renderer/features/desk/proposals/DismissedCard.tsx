import type { Dismissal } from '../../../../shared/domain/dismissal.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { selectPerson, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectDismissals } from '../../../stores/proposal-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { PaneBody, PaneFooter, PaneSection } from '../../../ui/Pane.tsx'
import { showMoment } from '../../../ui/show-time.ts'
import { Tag } from '../../../ui/Tag.tsx'
import { Spacer } from '../../../ui/Toolbar.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { PlaceButton } from '../card/PlaceButton.tsx'
import { QuotedWords } from '../card/QuotedWords.tsx'
import styles from '../card/CardHead.module.css'
import { bringBack } from './proposal-actions.ts'

/** A proposal that was dismissed: who did so, and the way back. */
export function DismissedCard({ dismissedKey }: { dismissedKey: string | null }) {
  const dismissal = useStoryStore((state) =>
    selectDismissals(state, 'claim').find(
      ({ rule, start, end }) => `${rule} ${start}-${end}` === dismissedKey,
    ),
  )
  return dismissal === undefined ? null : <CardOf dismissal={dismissal} />
}

function CardOf({ dismissal }: { dismissal: Dismissal }) {
  const person = useSettingsStore((state) => selectPerson(state, dismissal.dismissedBy))
  const isReadOnly = useIsReadOnly()
  const now = useNow()
  const type = claimTypes.find((one) => one === dismissal.rule)
  return (
    <>
      <PaneBody>
        <section className={styles.head} aria-label="Words of the proposal">
          <div className={styles.tags}>
            {type !== undefined && <Tag>{claimTypeLabels[type]}</Tag>}
            <PlaceButton span={dismissal} />
          </div>
          <QuotedWords span={dismissal} sign="proposed" />
        </section>
        <PaneSection title="Dismissed">
          <p>
            {person === null ? '' : `${person.name}, `}
            {showMoment(dismissal.dismissedAt, now)}
            {dismissal.reason === '' ? '' : `: ${dismissal.reason}`}
          </p>
        </PaneSection>
      </PaneBody>
      {!isReadOnly && (
        <PaneFooter>
          <Spacer />
          <Button onPress={() => void bringBack([dismissal.id])}>Bring back</Button>
        </PaneFooter>
      )}
    </>
  )
}
