import type { StorySummary } from '../../../shared/domain/story-summary.ts'
import type { DataSort } from '../../ui/data-column.ts'

type Key = string | number | null

const keys: Readonly<Record<string, (row: StorySummary) => Key>> = {
  headline: ({ story }) => story.headline.toLocaleLowerCase(),
  progress: ({ claimCount, signedOffCount }) => (claimCount === 0 ? null : signedOffCount / claimCount),
  open: ({ claimCount, signedOffCount }) => claimCount - signedOffCount,
  deadline: ({ story }) => story.deadline,
  touched: ({ touchedAt }) => touchedAt,
}

/** The rows in the order of a column; rows without a value for it stand last in both directions. */
export function sortStories(rows: readonly StorySummary[], sort: DataSort): readonly StorySummary[] {
  const keyOf = keys[sort.columnId]
  if (keyOf === undefined) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => compare(keyOf(a), keyOf(b), sign))
}

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (a === b) return 0
  return a < b ? -sign : sign
}
