import type { Id } from '../../../../shared/domain/ids.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { useNow } from '../../../ui/use-now.ts'
import { groupName } from '../queue/group-names.ts'
import { selectGroupHeads } from './claim-list-selectors.ts'
import { ClaimRow } from './ClaimRow.tsx'
import styles from './QueueRow.module.css'

/** A row of the claim list; the first of a group, by priority, type, call or person, has the group's name over it. */
export function QueueRow({ claimId }: { claimId: Id }) {
  const order = useSettingsStore((state) => state.settings.queueOrder)
  return (
    <>
      {order !== 'text' && <GroupHead claimId={claimId} />}
      <ClaimRow claimId={claimId} />
    </>
  )
}

function GroupHead({ claimId }: { claimId: Id }) {
  const order = useSettingsStore((state) => state.settings.queueOrder)
  const settings = useSettingsStore()
  const filter = useViewStore((state) => state.claimFilter)
  const now = useNow()
  const head = useStoryStore((state) => selectGroupHeads(state, { filter, order }, now).get(claimId))
  if (head === undefined) return null
  return (
    <span className={styles.head}>
      <span className={styles.name} dir="auto">
        {groupName(order, head.key, settings)}
      </span>
      <span className={styles.count}>
        {head.count}
        <span className="visually-hidden"> claims: </span>
      </span>
    </span>
  )
}
