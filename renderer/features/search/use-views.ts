import { useEffect } from 'react'
import { canonicalJson } from '../../../shared/domain/canonical-json.ts'
import type { SavedView } from '../../../shared/domain/saved-view.ts'
import type { SearchFilter } from '../../../shared/domain/search-filter.ts'
import { useSavedViewStore } from '../../stores/saved-view-store.ts'
import { loadSavedViews } from '../../stores/view-actions.ts'

/** The saved views of the library, read when they are first asked for. */
export function useViews(): readonly SavedView[] {
  const isLoaded = useSavedViewStore((state) => state.isLoaded)
  const { ids, byId } = useSavedViewStore((state) => state.tables.savedViews)
  useEffect(() => {
    if (!isLoaded) void loadSavedViews()
  }, [isLoaded])
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Whether two filters let the same claims through. */
export function isSameFilter(a: SearchFilter, b: SearchFilter): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
