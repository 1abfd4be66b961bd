import { create } from 'zustand'
import type {
  CorrectionFields,
  CorrectionKind,
  CorrectionStatus,
  ErrorType,
} from '../../../shared/domain/correction.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { DataSort } from '../../ui/data-column.ts'

/** Which entries the table shows. Null, and the empty list or text, let all through. */
export interface CorrectionFilter {
  /** Words that all stand in the entry; accents and case do not matter. */
  readonly words: string
  readonly statuses: readonly CorrectionStatus[]
  readonly kind: CorrectionKind | null
  readonly storyId: Id | null
  readonly errorType: ErrorType | null
  readonly severity: CorrectionFields['severity'] | null
  /** The first day, at this desk: `2026-03-11`. */
  readonly from: string
  /** The last day, at this desk. */
  readonly to: string
  /** Only what took, or takes by now, over a month. */
  readonly isLate: boolean
  /** Only errors that were made before: shared/corrections/repeat-errors.ts. */
  readonly isRepeat: boolean
}

export const everyEntry: CorrectionFilter = {
  words: '',
  statuses: [],
  kind: null,
  storyId: null,
  errorType: null,
  severity: null,
  from: '',
  to: '',
  isLate: false,
  isRepeat: false,
}

/** What the table shows and in which order; kept while other screens are in view. */
export const useCorrectionFilterStore = create<{
  readonly filter: CorrectionFilter
  readonly sort: DataSort
}>()(() => ({ filter: everyEntry, sort: { columnId: 'number', direction: 'descending' } }))

/** Changes what the table shows; parts that are not named stay. */
export function filterEntries(change: Partial<CorrectionFilter>): void {
  useCorrectionFilterStore.setState(({ filter }) => ({ filter: { ...filter, ...change } }))
}

/** Shows all entries again. */
export function clearEntryFilter(): void {
  useCorrectionFilterStore.setState({ filter: everyEntry })
}

/** Sorts the table. */
export function sortEntriesBy(sort: DataSort): void {
  useCorrectionFilterStore.setState({ sort })
}
