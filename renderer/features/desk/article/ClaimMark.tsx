import type { ReactNode } from 'react'
import { findingSigns } from '../../../../shared/claims/finding-signs.ts'
import { claimTypeLabels, findingLabels } from '../../../../shared/domain/labels.ts'
import type { PlacedMark } from '../../../../shared/text/mark-runs.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { cx } from '../../../ui/cx.ts'
import { useDeskLayout } from '../desk-layout.ts'
import { claimCardId } from '../desk-ids.ts'
import styles from './ClaimMark.module.css'

export interface ClaimMarkProps {
  mark: PlacedMark
  /** Whether the place begins and ends with these words: it may be cut into several marks. */
  isFirst: boolean
  isLast: boolean
  children: ReactNode
}

/**
 * Words that a claim stands on, with the line of its finding below them. It looks up its own claim, so a finding that
 * changes repaints its marks and nothing around them. Presses are taken by the article as a whole.
 */
export function ClaimMark({ mark, isFirst, isLast, children }: ClaimMarkProps) {
  const claim = useStoryStore((state) => selectClaim(state, mark.claimId))
  const isSelected = useViewStore((state) => state.selectedClaimId === mark.claimId)
  const isCardShown = useDeskLayout((state) => isSelected && state.isCardShown)
  if (claim === null) return <>{children}</>
  const { tone, line } = findingSigns[claim.finding]
  const what = `Claim ${claim.number}, ${claimTypeLabels[claim.type]}: ${findingLabels[claim.finding]}`
  return (
    <mark
      data-claim={claim.id}
      data-tone={tone}
      data-lane={Math.min(mark.lane, 2)}
      className={cx(styles.mark, styles[line], isFirst && styles.first, isLast && styles.last)}
      title={what}
      {...(isFirst && { 'aria-description': what })}
      {...(isSelected && { 'aria-current': true, 'data-selected': true })}
      {...(isCardShown && { 'aria-details': claimCardId })}
    >
      {children}
    </mark>
  )
}
