import type { ReactNode } from 'react'
import type { Repeat } from '../../../shared/corrections/repeat-errors.ts'
import type { Correction } from '../../../shared/domain/correction.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import {
  correctionKindLabels,
  correctionStatusLabels,
  errorTypeLabels,
  severityLabels,
} from '../../../shared/domain/labels.ts'
import type { DataColumn } from '../../ui/data-column.ts'
import { diffWords } from '../../ui/diff-words.ts'
import { type DiffSegment, DiffText } from '../../ui/DiffText.tsx'
import { showMoment } from '../../ui/show-time.ts'
import type { CorrectionRow } from './correction-rows.ts'
import styles from './CorrectionTable.module.css'
import { RowFlags } from './RowFlags.tsx'
import { StatusGlyph } from './status-signs.tsx'

export interface ColumnsContext {
  /** Decides how times are said. */
  readonly now: Date
  /** In a narrow window the status is its sign alone. */
  readonly isNarrow: boolean
  /** The entries whose error was made before, by their ids. */
  readonly repeats: ReadonlyMap<Id, Repeat>
}

/** What the table says of an entry. */
export function correctionColumns({
  now,
  isNarrow,
  repeats,
}: ColumnsContext): readonly DataColumn<CorrectionRow>[] {
  return [
    {
      id: 'number',
      header: 'No.',
      minWidth: 68,
      align: 'end',
      isSortable: true,
      cell: ({ correction }) => correction.number,
    },
    {
      id: 'status',
      header: 'Status',
      minWidth: isNarrow ? 68 : 116,
      isSortable: true,
      cell: ({ correction: { status } }) => (
        <span className={styles.status}>
          <StatusGlyph status={status} isNamed={isNarrow} />
          {!isNarrow && correctionStatusLabels[status]}
        </span>
      ),
    },
    {
      id: 'story',
      header: 'Change and story',
      minWidth: 190,
      grow: 1,
      isSortable: true,
      isRowHeader: true,
      cell: ({ correction }) => (
        <Change correction={correction}>
          <RowFlags correction={correction} repeat={repeats.get(correction.id)} now={now} />
        </Change>
      ),
    },
    {
      id: 'date',
      header: 'Date',
      minWidth: 122,
      isSortable: true,
      cell: (row) => <Moment row={row} now={now} />,
    },
  ]
}

/** More of a long passage says nothing more in a row. In UTF-16 units. */
const longestInRow = 160

function Change({ correction, children }: { correction: Correction; children: ReactNode }) {
  const { originalText, correctedText, kind, errorType, severity, storyHeadline } = correction
  const facts = [
    correctionKindLabels[kind],
    errorTypeLabels[errorType].toLowerCase(),
    severity === 'substantive' ? null : severityLabels[severity].toLowerCase(),
  ].filter((fact) => fact !== null)
  return (
    <span className={styles.change}>
      {originalText === '' && correctedText === '' ? (
        <span className={styles.quiet}>nothing written yet</span>
      ) : (
        <DiffText segments={changeOf(correction)} className={styles.words} />
      )}
      <span className={styles.under}>
        {facts.join(', ')} · <span dir="auto">{storyHeadline}</span>
      </span>
      {children}
    </span>
  )
}

const changes = new WeakMap<Correction, readonly DiffSegment[]>()

/** The words that changed; compared once for each entry, since rows are drawn often. */
function changeOf(correction: Correction): readonly DiffSegment[] {
  const before = changes.get(correction)
  if (before !== undefined) return before
  const segments = diffWords(shortened(correction.originalText), shortened(correction.correctedText))
  changes.set(correction, segments)
  return segments
}

function shortened(text: string): string {
  return text.length <= longestInRow ? text : `${text.slice(0, longestInRow).toWellFormed()}…`
}

function Moment({ row, now }: { row: CorrectionRow; now: Date }) {
  const when = showMoment(row.at, now)
  return row.isCorrected ? (
    <span className={styles.time} title="Corrected">
      {when}
    </span>
  ) : (
    <span className={styles.drafted} title="Drafted; not corrected yet">
      <span className="visually-hidden">drafted </span>
      {when}
    </span>
  )
}
