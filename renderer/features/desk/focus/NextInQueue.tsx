import type { Id } from '../../../../shared/domain/ids.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { selectClaim, selectWords } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Kbd } from '../../../ui/Kbd.tsx'
import { FindingGlyph } from '../../../forms/FindingGlyph.tsx'
import { groupName } from '../queue/group-names.ts'
import { selectQueue } from '../queue/queue-selectors.ts'
import { goInQueue } from './focus-actions.ts'
import { claimsAfter, useWhose } from './focus-selectors.ts'
import { useFocusStore } from './focus-store.ts'
import styles from './NextInQueue.module.css'

/** What comes next, at the foot of the words: its sign, its words, what it is, and where another group begins. */
export function NextInQueue({ claimId }: { claimId: Id }) {
  const order = useSettingsStore((state) => state.settings.queueOrder)
  const queue = useFocusStore((state) => state.queue)
  const whose = useWhose()
  const nextKey = useCommandKey('claim.next-open')
  const nextId = useStoryStore((state) => {
    const claims = state.open?.whole.claims.byId
    if (claims === undefined) return null
    return claimsAfter(selectQueue(state, order).ids, claims, claimId, queue, whose, 1)[0] ?? null
  })
  const claim = useStoryStore((state) => selectClaim(state, nextId))
  const words = useStoryStore((state) => (nextId === null ? '' : selectWords(state, nextId)))
  const newGroup = useStoryStore((state) => {
    const { groupById } = selectQueue(state, order)
    const group = nextId === null ? undefined : groupById.get(nextId)
    return group === undefined || group === groupById.get(claimId) ? undefined : group.key
  })
  const settings = useSettingsStore()
  if (claim === null) return <p className={styles.last}>The last one of this queue</p>
  return (
    <button type="button" className={styles.next} onClick={() => goInQueue(1)}>
      <span className={styles.label}>Next</span>
      <FindingGlyph finding={claim.finding} />
      <span className={styles.words} dir="auto">
        {words === '' ? 'its words are no longer in the text' : words}
      </span>
      <span className={styles.type}>
        {newGroup === undefined || order === 'type'
          ? claimTypeLabels[claim.type]
          : groupName(order, newGroup, settings)}
      </span>
      {nextKey !== undefined && <Kbd shortcut={nextKey} isDecorative />}
    </button>
  )
}
