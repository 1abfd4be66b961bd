import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import type { Span } from '../../../../shared/domain/anchor.ts'
import type { ClaimType } from '../../../../shared/domain/claim-type.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { placeName } from '../../../../shared/text/place-names.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Glyph } from '../../../ui/Glyph.tsx'
import styles from '../list/ClaimRow.module.css'

/** One proposal of the list: its words, what it seems to be, why it was proposed, where it stands. */
export function ProposalRow({ proposal }: { proposal: Proposal }) {
  return (
    <Row span={proposal} type={proposal.type} why={proposal.reason} isHigh={proposal.priority === 'high'} />
  )
}

/** One dismissed proposal: its words, what it was taken for, where it stands. */
export function DismissedRow({ span, type }: { span: Span; type: ClaimType }) {
  return <Row span={span} type={type} why="dismissed" isHigh={false} />
}

interface RowProps {
  span: Span
  type: ClaimType
  why: string
  isHigh: boolean
}

function Row({ span, type, why, isHigh }: RowProps) {
  const open = useStoryStore((state) => state.open)
  if (open === null) return null
  return (
    <div className={styles.row}>
      <Glyph tone="slate" glyph="+" isHollow />
      <span className={styles.words} dir="auto">
        {open.text.slice(span.start, span.end)}
      </span>
      <span className={styles.number}>{placeName(open.version.blocks, span.start)}</span>
      <span className={styles.facts}>
        <span className={styles.type}>{claimTypeLabels[type]}</span>
        <span className={styles.held} title={why}>
          {why}
        </span>
        {isHigh && <span className={styles.high}>high</span>}
      </span>
    </div>
  )
}
