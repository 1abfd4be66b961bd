import type { Id } from '../../../../shared/domain/ids.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { selectPerson, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectClaim, selectDiffers, selectIsVeiled, selectWords } from '../../../stores/story-selectors.ts'
import { type StoryState, useStoryStore } from '../../../stores/story-store.ts'
import { useNow } from '../../../ui/use-now.ts'
import { useHoldBack } from '../claim-surroundings.ts'
import { FindingGlyph } from '../../../forms/FindingGlyph.tsx'
import { holdBackWords } from './hold-back-words.ts'
import styles from './ClaimRow.module.css'

/** One claim of the list: its finding, its words, what it is, the one thing that holds it back, who has it. */
export function ClaimRow({ claimId }: { claimId: Id }) {
  const claim = useStoryStore((state) => selectClaim(state, claimId))
  const words = useStoryStore((state) => selectWords(state, claimId))
  const assignee = useSettingsStore((state) => selectPerson(state, claim?.assigneeId ?? null))
  const held = useHoldBack(claimId)
  const secondRead = useStoryStore((state) => secondReadHint(state, claimId))
  const now = useNow()
  if (claim === null) return null
  return (
    <div className={styles.row}>
      <FindingGlyph finding={claim.finding} />
      <span className={styles.words} dir="auto">
        {words === '' ? <em className={styles.lost}>its words are no longer in the text</em> : words}
      </span>
      <span className={styles.number}>
        <span className="visually-hidden">, claim </span>
        {claim.number}
      </span>
      <span className={styles.facts}>
        <span className={styles.type}>{claimTypeLabels[claim.type]}</span>
        <span className={styles.held}>{secondRead ?? holdBackWords(held, now)}</span>
        {claim.priority === 'high' && <span className={styles.high}>high</span>}
        {assignee !== null && (
          <span className={styles.assignee} title={assignee.name}>
            {assignee.initials}
          </span>
        )}
      </span>
    </div>
  )
}

/** What a second read asks of somebody; it comes before what else holds a claim back. */
function secondReadHint(state: StoryState, claimId: Id): string | null {
  if (selectIsVeiled(state, claimId)) return 'for your second read'
  return selectDiffers(state, claimId) ? 'second read differs' : null
}
