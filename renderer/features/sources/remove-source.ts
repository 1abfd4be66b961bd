import type { Id } from '../../../shared/domain/ids.ts'
import { deleteSource } from '../../stores/source-actions.ts'
import { useSourceDetailStore, useSourcesStore } from '../../stores/sources-store.ts'
import { showSource, useViewStore } from '../../stores/view-store.ts'
import { useSourceFilterStore } from './source-filter-store.ts'
import { filterRows, sourceRow, sortRows } from './source-rows.ts'

/**
 * Takes a source out of the library and selects the one that stood under it. While claims stand on it, it stays, and
 * `onStillUsed` says where.
 */
export async function removeSource(id: Id, onStillUsed: () => void): Promise<void> {
  const { detail } = useSourceDetailStore.getState()
  if (detail?.sourceId === id && detail.uses.length > 0) {
    onStillUsed()
    return
  }
  const next = neighbourOf(id)
  const { ok } = await deleteSource(id)
  if (ok && useViewStore.getState().selectedSourceId === id) showSource(next)
}

/** The source under this one in the table, or the one above the last; null when it is alone. */
function neighbourOf(id: Id): Id | null {
  const { tables, usesById } = useSourcesStore.getState()
  const { filter, sort } = useSourceFilterStore.getState()
  const all = [...tables.sources.byId.values()].map((source) => sourceRow(source, usesById.get(source.id)))
  const rows = sortRows(filterRows(all, filter), sort)
  const index = rows.findIndex(({ source }) => source.id === id)
  return (rows[index + 1] ?? rows[index - 1])?.source.id ?? null
}
