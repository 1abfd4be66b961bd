import { findingSigns } from '../../../../shared/claims/finding-signs.ts'
import { isOpen } from '../../../../shared/claims/status-rules.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { findings } from '../../../../shared/domain/claim-status.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { findingLabels } from '../../../../shared/domain/labels.ts'
import { memoizeLast } from '../../../stores/memoize-last.ts'
import { type StoryState, useStoryStore } from '../../../stores/story-store.ts'
import { Chip } from '../../../ui/Chip.tsx'
import { type BarSegment, SegmentBar } from '../../../ui/SegmentBar.tsx'
import styles from './StoryBar.module.css'

interface Progress {
  readonly checked: number
  readonly total: number
  readonly segments: readonly BarSegment[]
}

let earlier: Progress = { checked: 0, total: 0, segments: [] }

const count = memoizeLast((claims: ReadonlyMap<Id, Claim>): Progress => {
  const done = [...claims.values()].filter((claim) => !isOpen(claim.workflow))
  const segments = findings.map((finding) => ({
    id: finding,
    tone: findingSigns[finding].tone,
    label: findingLabels[finding].toLowerCase(),
    value: done.filter((claim) => claim.finding === finding).length,
  }))
  const isSame =
    earlier.total === claims.size &&
    segments.every((segment, index) => segment.value === earlier.segments[index]?.value)
  if (!isSame) earlier = { checked: done.length, total: claims.size, segments }
  return earlier
})

const noClaims: ReadonlyMap<Id, Claim> = new Map()

function selectProgress({ open }: StoryState): Progress {
  return count(open?.tables.claims.byId ?? noClaims)
}

/** How many claims are signed off, and with which findings. */
export function ProgressChip() {
  const { checked, total, segments } = useStoryStore(selectProgress)
  return (
    <Chip>
      <SegmentBar label="Signed off" segments={segments} total={total} className={styles.progress} />
      <span>
        <strong>{checked}</strong> of {total} checked
      </span>
    </Chip>
  )
}
