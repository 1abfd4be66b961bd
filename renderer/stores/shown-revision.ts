import type { Entity } from '../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Tables } from './apply-changes.ts'
import { useCorrectionLogStore } from './correction-log-store.ts'
import { useLibraryStore } from './library-store.ts'
import { useSavedViewStore } from './saved-view-store.ts'
import { useSettingsStore } from './settings-store.ts'
import { useSourceDetailStore, useSourcesStore } from './sources-store.ts'
import { useStoryStore } from './story-store.ts'

/** The revision that this window shows of a row; null when it shows no such row. */
export function shownRevision(table: TrackedTable, id: Id): number | null {
  const entity = findEntity(table, id)
  if (entity !== null) return 'revision' in entity ? entity.revision : null
  if (table !== 'stories') return null
  const summaries = useLibraryStore.getState().summaries ?? []
  return summaries.find((summary) => summary.story.id === id)?.story.revision ?? null
}

/** An entity as this window has it, whichever store it is in; null when no store has it. */
function findEntity<T extends TrackedTable>(table: T, id: Id): Entity<T> | null {
  for (const tables of allTables()) {
    const value = tables[table]?.byId.get(id)
    if (value !== undefined) return value
  }
  return null
}

function allTables(): readonly Partial<Tables<TrackedTable>>[] {
  return [
    useStoryStore.getState().open?.tables ?? {},
    useSourceDetailStore.getState().detail?.tables ?? {},
    useSourcesStore.getState().tables,
    useCorrectionLogStore.getState().tables,
    useSettingsStore.getState().tables,
    useSavedViewStore.getState().tables,
  ]
}
