import { create } from 'zustand'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { applyChanges, type Tables, type WrittenChanges } from './apply-changes.ts'
import { emptyTable } from './entity-table.ts'

/** How many claims and stories a source is evidence for, and when it was last contacted. */
export type SourceUse = Omit<Output<'source:list'>[number], 'source'>

/** The sources of the library. */
export interface SourcesState {
  readonly isLoaded: boolean
  readonly tables: Tables<'sources'>
  readonly usesById: ReadonlyMap<Id, SourceUse>
  /** Whether a write has changed uses or contacts since. */
  readonly isStale: boolean
  readonly failure: AppErrorData | null
}

export const useSourcesStore = create<SourcesState>()(() => ({
  isLoaded: false,
  tables: { sources: emptyTable() },
  usesById: new Map(),
  isStale: true,
  failure: null,
}))

/** One source with all that hangs on it, as its page shows it. */
export interface SourceDetail {
  readonly sourceId: Id
  readonly tables: Tables<'contacts' | 'attachments' | 'evidence'>
  /** The claims it is evidence for. */
  readonly uses: Output<'source:open'>['uses']
}

/** The source that is open on the sources screen; null when none is. */
export interface SourceDetailState {
  readonly detail: SourceDetail | null
  readonly isStale: boolean
  readonly failure: AppErrorData | null
}

export const useSourceDetailStore = create<SourceDetailState>()(() => ({
  detail: null,
  isStale: false,
  failure: null,
}))

/** Puts a write's sources, and what hangs on the open one, into the stores. */
export function applyToSources(written: WrittenChanges): void {
  const touchesUse = written.changes.some(({ table }) => usesAre.has(table))
  const touchesCounts = written.changes.some(({ table }) => countsAre.has(table))
  useSourcesStore.setState((state) => {
    const tables = applyChanges(state.tables, written)
    const isStale = state.isStale || touchesCounts
    return tables === state.tables && isStale === state.isStale ? state : { tables, isStale }
  })
  useSourceDetailStore.setState((state) => {
    if (state.detail === null) return state
    const detail = detailAfter(state.detail, written)
    const isStale = state.isStale || touchesUse
    return detail === state.detail && isStale === state.isStale ? state : { detail, isStale }
  })
}

/** What the list counts and dates: ties, the stories that were not deleted, contacts. */
const countsAre: ReadonlySet<string> = new Set(['evidence', 'stories', 'contacts', 'captures', 'linkChecks'])

/** What uses are made of: ties, words, stories. A claim that goes takes its ties along; what is found of it is none of theirs. */
const usesAre: ReadonlySet<string> = new Set(['evidence', 'anchors', 'stories'])

function detailAfter(detail: SourceDetail, written: WrittenChanges): SourceDetail {
  const belongs = (value: { readonly sourceId: Id }) => value.sourceId === detail.sourceId
  const keeps = { contacts: belongs, attachments: belongs, evidence: belongs }
  const tables = applyChanges(detail.tables, written, keeps)
  return tables === detail.tables ? detail : { ...detail, tables }
}
