import { create } from 'zustand'
import type { SourceKind, SourceTerms } from '../../../shared/domain/source.ts'
import type { DataSort } from '../../ui/data-column.ts'

/** Which sources the table shows. */
export interface SourceFilter {
  /** Words that all stand in title, link, publisher, author or note; accents and case do not matter. */
  readonly words: string
  /** Null lets all through. */
  readonly kind: SourceKind | null
  /** Null lets all through. */
  readonly terms: SourceTerms | null
  /** Only those that no claim uses. */
  readonly isUnused: boolean
}

export const everySource: SourceFilter = { words: '', kind: null, terms: null, isUnused: false }

/** What the table shows and in which order; kept while other screens are in view. */
export const useSourceFilterStore = create<{ readonly filter: SourceFilter; readonly sort: DataSort }>()(
  () => ({
    filter: everySource,
    sort: { columnId: 'title', direction: 'ascending' },
  }),
)

/** Changes what the table shows; parts that are not named stay. */
export function filterSources(change: Partial<SourceFilter>): void {
  useSourceFilterStore.setState(({ filter }) => ({ filter: { ...filter, ...change } }))
}

/** Shows all sources again. */
export function clearSourceFilter(): void {
  useSourceFilterStore.setState({ filter: everySource })
}

/** Sorts the table. */
export function sortSourcesBy(sort: DataSort): void {
  useSourceFilterStore.setState({ sort })
}
