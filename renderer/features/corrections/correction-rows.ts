import type { Correction, CorrectionStatus } from '../../../shared/domain/correction.ts'
import { tookOverAMonth } from '../../../shared/corrections/delay.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { correctionKindLabels, correctionStatusLabels } from '../../../shared/domain/labels.ts'
import { foldWords } from '../../../shared/text/fold-words.ts'
import type { DataSort } from '../../ui/data-column.ts'
import { toFields } from '../../ui/show-time.ts'
import type { CorrectionFilter } from './correction-filter-store.ts'

/** An entry as a row of the table. */
export interface CorrectionRow {
  readonly correction: Correction
  /** When the text was corrected or, as long as nobody has said so, when the entry was drafted. */
  readonly at: string
  readonly isCorrected: boolean
  /** The day of `at`, at this desk: `2026-03-11`. */
  readonly day: string
  /** Everything that can be searched, folded. */
  readonly searched: string
}

const known = new WeakMap<Correction, CorrectionRow>()

/** The row of an entry: the same one as long as the entry has not changed. */
export function correctionRow(correction: Correction): CorrectionRow {
  const before = known.get(correction)
  if (before !== undefined) return before
  const at = correction.correctedAt ?? correction.draftedAt
  const row = {
    correction,
    at,
    isCorrected: correction.correctedAt !== null,
    day: toFields(at).date,
    searched: foldWords(searchedText(correction)),
  }
  known.set(correction, row)
  return row
}

function searchedText(correction: Correction): string {
  return [
    String(correction.number),
    correctionKindLabels[correction.kind],
    correction.storyHeadline,
    correction.storyByline,
    correction.originalText,
    correction.correctedText,
    correction.publicNote,
    correction.cause,
    correction.responsible,
  ].join('\n')
}

/** What a filter has to know beside the rows. */
export interface FilterContext {
  /** Tells how long an open entry takes. */
  readonly now: Date
  /** The entries whose error was made before, by their ids. */
  readonly repeats: { has(id: Id): boolean }
}

/** The rows that a filter lets through. */
export function filterRows(
  rows: readonly CorrectionRow[],
  filter: CorrectionFilter,
  { now, repeats }: FilterContext,
): readonly CorrectionRow[] {
  const words = foldWords(filter.words).split(/\s+/)
  return rows.filter(
    ({ correction, day, searched }) =>
      isOfSort(correction, filter) &&
      isBetween(day, filter) &&
      (!filter.isLate || tookOverAMonth(correction, now.toISOString())) &&
      (!filter.isRepeat || repeats.has(correction.id)) &&
      words.every((word) => searched.includes(word)),
  )
}

function isOfSort(correction: Correction, filter: CorrectionFilter): boolean {
  const { statuses, kind, storyId, errorType, severity } = filter
  return (
    (statuses.length === 0 || statuses.includes(correction.status)) &&
    (kind === null || correction.kind === kind) &&
    (storyId === null || correction.storyId === storyId) &&
    (errorType === null || correction.errorType === errorType) &&
    (severity === null || correction.severity === severity)
  )
}

function isBetween(day: string, { from, to }: CorrectionFilter): boolean {
  return (from === '' || day >= from) && (to === '' || day <= to)
}

const keys: Readonly<Record<string, (row: CorrectionRow) => string | number>> = {
  number: ({ correction }) => correction.number,
  status: ({ correction }) => correctionStatusLabels[correction.status],
  story: ({ correction }) => foldWords(correction.storyHeadline),
  date: ({ at }) => new Date(at).getTime(),
}

/** The rows in the order of a column; equal ones by number, the newest first. */
export function sortRows(rows: readonly CorrectionRow[], sort: DataSort): readonly CorrectionRow[] {
  const keyOf = keys[sort.columnId]
  if (keyOf === undefined) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === b.key) return b.row.correction.number - a.row.correction.number
      return a.key < b.key ? -sign : sign
    })
    .map(({ row }) => row)
}

/** How many entries stand where in the process. */
export function countStatuses(rows: readonly CorrectionRow[]): Readonly<Record<CorrectionStatus, number>> {
  const counts = { draft: 0, approved: 0, published: 0, rejected: 0 }
  for (const { correction } of rows) counts[correction.status] += 1
  return counts
}
