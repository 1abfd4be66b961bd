import { isChange } from './compared-piece.ts'
import type { ComparedRow } from './compare-versions.ts'

/** One change to go to: a paragraph that came, went or moved as a whole, or a run of changed words in one that stayed. */
export interface ListedChange {
  /** The index of its row. */
  readonly row: number
  /** The half-open range of its pieces. */
  readonly from: number
  readonly to: number
  readonly kind: 'reworded' | 'removed' | 'added' | 'moved' | 'typography'
  readonly before: string
  readonly after: string
}

/**
 * The changes between two versions in reading order. A paragraph that moved is one change, where it stands now, and what was reworded in it
 * another. Typesetting alone counts only where asked for.
 */
export function listChanges(
  rows: readonly ComparedRow[],
  { isTypographyCounted }: { readonly isTypographyCounted: boolean },
): readonly ListedChange[] {
  return rows.flatMap((row, index) => {
    if (row.kind === 'moved_away') return []
    const runs = changedRuns(row, index, isTypographyCounted)
    if (row.kind === 'kept') return runs
    const whole = { row: index, from: 0, to: row.pieces.length, before: '', after: '' }
    if (row.kind === 'moved_here') return [{ ...whole, to: 0, kind: 'moved' as const }, ...runs]
    return [{ ...whole, ...wordsOf(row, 0, row.pieces.length), kind: row.kind }]
  })
}

function changedRuns(row: ComparedRow, index: number, isTypographyCounted: boolean): readonly ListedChange[] {
  const runs: ListedChange[] = []
  for (let from = 0; from < row.pieces.length;) {
    let to = from
    while (to < row.pieces.length && isChangeAt(row, to, isTypographyCounted)) to += 1
    if (to > from) {
      const isTypographyOnly = row.pieces.slice(from, to).every(({ kind }) => kind === 'typography')
      const kind = isTypographyOnly ? 'typography' : 'reworded'
      runs.push({ row: index, from, to, kind, ...wordsOf(row, from, to) })
    }
    from = to + 1
  }
  return runs
}

function isChangeAt({ pieces }: ComparedRow, index: number, isTypographyCounted: boolean): boolean {
  const piece = pieces[index]
  return piece !== undefined && isChange(piece, isTypographyCounted)
}

function wordsOf({ pieces }: ComparedRow, from: number, to: number): { before: string; after: string } {
  const run = pieces.slice(from, to)
  return {
    before: run.map(({ before }) => before).join(''),
    after: run.map(({ after }) => after).join(''),
  }
}
