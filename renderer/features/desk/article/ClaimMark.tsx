import type { ReactNode } from 'react'
import { findingSigns } from '../../../../shared/claims/finding-signs.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { claimTypeLabels, findingLabels } from '../../../../shared/domain/labels.ts'
import type { PlacedMark } from '../../../../shared/text/mark-runs.ts'
import { cx } from '../../../ui/cx.ts'
import { claimCardId } from '../desk-ids.ts'
import styles from './ClaimMark.module.css'

export interface ClaimMarkProps {
  claim: Claim
  mark: PlacedMark
  /** Whether the place begins and ends with these words: it may be cut into several marks. */
  isFirst: boolean
  isLast: boolean
  isSelected: boolean
  /** Whether the claim's card is in the page, to point to it. */
  isCardShown: boolean
  children: ReactNode
}

/** Words that a claim stands on, with the line of its finding below them. Presses are taken by the article as a whole. */
export function ClaimMark({
  claim,
  mark,
  isFirst,
  isLast,
  isSelected,
  isCardShown,
  children,
}: ClaimMarkProps) {
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
      {...(isSelected && isCardShown && { 'aria-details': claimCardId })}
    >
      {children}
    </mark>
  )
}
