import { create } from 'zustand'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { applyChanges, type Tables, type WrittenChanges } from './apply-changes.ts'
import { emptyTable } from './entity-table.ts'

/** The searches that were kept under a name. */
export interface SavedViewState {
  readonly isLoaded: boolean
  readonly tables: Tables<'savedViews'>
  readonly failure: AppErrorData | null
}

export const useSavedViewStore = create<SavedViewState>()(() => ({
  isLoaded: false,
  tables: { savedViews: emptyTable() },
  failure: null,
}))

/** Puts a write's saved views into the store. */
export function applyToSavedViews(written: WrittenChanges): void {
  useSavedViewStore.setState((state) => {
    const tables = applyChanges(state.tables, written)
    return tables === state.tables ? state : { tables }
  })
}
