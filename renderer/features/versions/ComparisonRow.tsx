import { memo } from 'react'
import { blockKindLabels } from '../../../shared/domain/labels.ts'
import type { Block } from '../../../shared/domain/article.ts'
import type { ComparedRow } from '../../../shared/versions/compare-versions.ts'
import type { Comparison } from '../../stores/versions-store.ts'
import { cx } from '../../ui/cx.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { ComparedWords } from './ComparedWords.tsx'
import { anchorsIn } from './comparison-selectors.ts'
import styles from './ComparisonRow.module.css'
import { type Column, drawnPieces } from './drawn-pieces.ts'

export interface ComparisonRowProps {
  comparison: Comparison
  row: ComparedRow
  columns: 'one' | 'two'
  isTypographyShown: boolean
  /** The first and last piece of the change in hand, where it is in this row; a paragraph as a whole has none of its own. */
  currentFrom: number | null
  currentTo: number | null
  /** Goes to the other row of a paragraph that moved. */
  onGoTo: (row: number) => void
}

/** One paragraph of the comparison: side by side, or both in one column. */
export const ComparisonRow = memo(function ComparisonRow(props: ComparisonRowProps) {
  const { row, columns, currentFrom } = props
  const isWholeCurrent = currentFrom !== null && (row.kind !== 'kept' || props.currentTo === currentFrom)
  return (
    <div
      className={cx(styles.row, styles[columns], styles[row.kind], isWholeCurrent && styles.current)}
      data-row-kind={row.kind}
      {...(currentFrom !== null && { 'data-current-row': true })}
    >
      {columns === 'one' ? (
        <Cell {...props} column="both" />
      ) : (
        <>
          <Cell {...props} column="before" />
          <Cell {...props} column="after" />
        </>
      )}
    </div>
  )
})

function Cell({ column, ...props }: ComparisonRowProps & { column: Column }) {
  const { comparison, row, isTypographyShown, currentFrom, currentTo, onGoTo } = props
  const before = blockOf(comparison.before.blocks, row.before)
  const after = blockOf(comparison.after.blocks, row.after)
  const block = column === 'before' ? before : column === 'after' ? after : (after ?? before)
  const isShown = row.kind !== 'moved_here' || column !== 'before'
  if (block === null || !isShown) return <Absent {...props} column={column} />
  const current = currentFrom === null || currentTo === null ? null : ([currentFrom, currentTo] as const)
  const pieces = drawnPieces(row.pieces, column, { isTypographyShown, current })
  return (
    <div className={styles.cell}>
      <Note row={row} onGoTo={onGoTo} />
      <p dir="auto" className={cx(styles.words, styles[block.kind])} {...headingOf(block)}>
        <ComparedWords
          pieces={row.kind === 'moved_away' ? pieces.map((piece) => ({ ...piece, kind: 'same' })) : pieces}
          anchors={{
            before: before === null ? [] : anchorsIn(comparison.before.anchors, before.start, before.end),
            after: after === null ? [] : anchorsIn(comparison.after.anchors, after.start, after.end),
          }}
        />
      </p>
      {block.kind !== 'paragraph' && <span className={styles.kind}>{blockKindLabels[block.kind]}</span>}
    </div>
  )
}

function blockOf(blocks: readonly Block[], index: number | null): Block | null {
  return index === null ? null : (blocks[index] ?? null)
}

/** A headline reads as one, without pushing the screen's own out of its place. */
function headingOf({ kind }: Block) {
  return kind === 'headline' ? ({ role: 'heading', 'aria-level': 2 } as const) : {}
}

const notes: Readonly<Partial<Record<ComparedRow['kind'], string>>> = {
  removed: 'Cut',
  added: 'New',
  moved_away: 'Moved from here',
  moved_here: 'Moved here',
}

function Note({ row, onGoTo }: Pick<ComparisonRowProps, 'row' | 'onGoTo'>) {
  const { partner } = row
  const note = notes[row.kind]
  if (note === undefined) return null
  return (
    <span className={styles.note}>
      {note}
      {partner !== null && (
        <LinkButton onPress={() => onGoTo(partner)}>
          {row.kind === 'moved_away' ? 'Show where it stands now' : 'Show where it stood'}
        </LinkButton>
      )}
    </span>
  )
}

/** Where the other column has a paragraph that this one has not. */
function Absent({ row, column }: ComparisonRowProps & { column: Column }) {
  const isHere = row.kind === 'moved_here' && column === 'before'
  return <div className={styles.absent}>{isHere && <span className={styles.note}>Stood elsewhere</span>}</div>
}
