import { Minimize2 } from 'lucide-react'
import { findingSigns } from '../../../../shared/claims/finding-signs.ts'
import { isOpen } from '../../../../shared/claims/status-rules.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { findings } from '../../../../shared/domain/claim-status.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { findingLabels, workQueueLabels } from '../../../../shared/domain/labels.ts'
import { memoizeLast } from '../../../stores/memoize-last.ts'
import { selectStory } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { ScreenBar } from '../../../ui/ScreenBar.tsx'
import { type BarSegment, SegmentBar } from '../../../ui/SegmentBar.tsx'
import { QueueMenu } from '../queue/QueueMenu.tsx'
import { leaveFocus } from './focus-actions.ts'
import { useQueueCounts, useWhose } from './focus-selectors.ts'
import { useFocusStore } from './focus-store.ts'
import styles from './FocusBar.module.css'

/** The story, how far the queue has come, which queue it is, and the way back to the desk. */
export function FocusBar() {
  const headline = useStoryStore((state) => selectStory(state)?.headline ?? 'Desk')
  return (
    <ScreenBar face="article" title={headline}>
      <QueueProgress />
      <QueueMenu hasQueues />
      <Button size="small" icon={Minimize2} shortcut="Escape" onPress={leaveFocus}>
        Whole desk
      </Button>
    </ScreenBar>
  )
}

const noClaims: ReadonlyMap<Id, Claim> = new Map()

/** What was found: signed off solid, still to be signed off hatched. */
const segmentsOf = memoizeLast(
  (claims: ReadonlyMap<Id, Claim>, assigneeId: Id | null): readonly BarSegment[] => {
    const found = [...claims.values()].filter(
      (claim) => claim.finding !== 'none' && (assigneeId === null || claim.assigneeId === assigneeId),
    )
    return findings.flatMap((finding) => {
      const same = found.filter((claim) => claim.finding === finding)
      const done = same.filter((claim) => !isOpen(claim.workflow)).length
      const { tone } = findingSigns[finding]
      const label = findingLabels[finding].toLowerCase()
      return [
        { id: finding, tone, label, value: done },
        {
          id: `${finding}-open`,
          tone,
          label: `${label} and not signed off`,
          value: same.length - done,
          isHatched: true,
        },
      ]
    })
  },
)

function QueueProgress() {
  const queue = useFocusStore((state) => state.queue)
  const counts = useQueueCounts()
  const { assigneeId } = useWhose()
  const segments = useStoryStore((state) =>
    segmentsOf(state.open?.tables.claims.byId ?? noClaims, assigneeId),
  )
  return (
    <span className={styles.progress}>
      <SegmentBar label="Found" segments={segments} total={counts.all} width={160} />
      <span>
        <strong>{counts[queue]}</strong> of {counts.all} {left[queue]}
      </span>
    </span>
  )
}

/** What the claims of a queue still are, after their number. */
const left = {
  open: 'open',
  to_check: workQueueLabels.to_check.toLowerCase(),
  to_sign_off: workQueueLabels.to_sign_off.toLowerCase(),
  awaiting: workQueueLabels.awaiting.toLowerCase(),
  second_read: 'for a second read',
} as const
