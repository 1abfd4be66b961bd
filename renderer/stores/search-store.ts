import { create } from 'zustand'
import type { ClaimHit, ClaimOrder } from '../../shared/domain/claim-hit.ts'
import type { EntityChange } from '../../shared/domain/entity-change.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { SavedView } from '../../shared/domain/saved-view.ts'
import { everyClaim, type SearchFilter } from '../../shared/domain/search-filter.ts'
import type { SearchKind } from '../../shared/domain/search-hit.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { noRows, type RowChoice } from './row-choice.ts'
import type { WrittenChanges } from './apply-changes.ts'
import { requestSearch } from './view-store.ts'

/** What the search screen asks for and what it has found; kept while other screens are in view. */
export interface SearchState {
  /** Which kind of thing is shown; the filter is for claims, its words for all kinds. */
  readonly kind: SearchKind
  readonly filter: SearchFilter
  readonly order: ClaimOrder
  /** The claims found so far, from the first on; null before the first answer. */
  readonly hits: readonly ClaimHit[] | null
  /** How many there are; above `mostCounted` they are not counted. */
  readonly total: number
  /** Whether a write has changed what the claims shown depend on. */
  readonly isStale: boolean
  readonly failure: AppErrorData | null
  /** The claim that the keyboard is on. */
  readonly currentId: Id | null
  /** The claims that a bulk change is for; always among the claims found so far. */
  readonly choice: RowChoice
  /** The saved view that was opened last. */
  readonly viewId: Id | null
}

/** The search as it is before anything was asked. */
const emptySearch: SearchState = {
  kind: 'claim',
  filter: everyClaim,
  order: 'newest',
  hits: null,
  total: 0,
  isStale: false,
  failure: null,
  currentId: null,
  choice: noRows,
  viewId: null,
}

export const useSearchStore = create<SearchState>()(() => emptySearch)

/** Changes what is searched; parts that are not named stay. Nothing stays chosen. */
export function filterSearch(change: Partial<SearchFilter>): void {
  useSearchStore.setState(({ filter }) => ({ filter: { ...filter, ...change }, choice: noRows }))
}

/** Shows the claims that a filter lets through, on the search screen, whatever was asked there before. */
export function showSearch(filter: Partial<SearchFilter>, viewId: Id | null = null): void {
  useSearchStore.setState({ kind: 'claim', filter: { ...everyClaim, ...filter }, viewId, choice: noRows })
  requestSearch()
}

/** Whether anything besides words holds claims back. */
export function isFiltered(filter: SearchFilter): boolean {
  return Object.entries(filter).some(
    ([name, part]) => name !== 'words' && (Array.isArray(part) ? part.length > 0 : part !== null),
  )
}

const matters: ReadonlySet<EntityChange['table']> = new Set(['claims', 'anchors', 'evidence', 'stories'])

/** Puts a write's claims into the rows. Whether they still belong there is the database's business: it is asked again. */
export function applyToSearch({ changes }: WrittenChanges): void {
  if (!changes.some(({ table }) => matters.has(table))) return
  const claims = new Map(
    changes.flatMap((change) => (change.table === 'claims' ? [[change.id, change.value]] : [])),
  )
  useSearchStore.setState(({ hits }) => ({
    isStale: true,
    hits:
      hits?.flatMap((hit) => {
        const claim = claims.get(hit.claim.id)
        if (claim === undefined) return [hit]
        if (claim === null) return []
        return claim.revision > hit.claim.revision ? [{ ...hit, claim }] : [hit]
      }) ?? null,
  }))
}

/** Shows a saved view. Its filter can be changed from there without changing the view. */
export function openView(view: SavedView): void {
  showSearch(view.filter, view.id)
}
