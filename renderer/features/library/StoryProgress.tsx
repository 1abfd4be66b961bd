import { findingSigns } from '../../../shared/claims/finding-signs.ts'
import { findings } from '../../../shared/domain/claim-status.ts'
import { findingLabels } from '../../../shared/domain/labels.ts'
import type { StorySummary } from '../../../shared/domain/story-summary.ts'
import { SegmentBar } from '../../ui/SegmentBar.tsx'
import styles from './StoryTable.module.css'

/** How far a story's check has come: findings as a bar, signed-off claims as a figure. */
export function StoryProgress({ summary }: { summary: StorySummary }) {
  const { claimCount, signedOffCount, findingCounts } = summary
  if (claimCount === 0) return <span className={styles.quiet}>no claims yet</span>
  const found = findings.filter((finding) => finding !== 'none')
  return (
    <span className={styles.progress}>
      <SegmentBar
        label="Findings"
        total={claimCount}
        width={96}
        segments={found.map((finding) => ({
          id: finding,
          tone: findingSigns[finding].tone,
          value: findingCounts[finding] ?? 0,
          label: findingLabels[finding].toLowerCase(),
          isHatched: findingSigns[finding].isHollow,
        }))}
      />
      <span className="tabular">
        {signedOffCount} of {claimCount}
      </span>
    </span>
  )
}
