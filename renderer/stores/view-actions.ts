import type { Id } from '../../shared/domain/ids.ts'
import type { SavedViewFields } from '../../shared/domain/saved-view.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { tableOf } from './entity-table.ts'
import { load } from './load.ts'
import { useSavedViewStore } from './saved-view-store.ts'
import { type RowTarget, write, writeRow } from './write.ts'

/** Reads the saved views. */
export async function loadSavedViews(): Promise<void> {
  const result = await load('view:list', {}, (views) =>
    useSavedViewStore.setState({ isLoaded: true, failure: null, tables: { savedViews: tableOf(views) } }),
  )
  if (!result.ok) useSavedViewStore.setState({ failure: result.error })
}

/** Keeps a search under a name. Answers its id; null when it was refused. */
export async function saveView(fields: SavedViewFields): Promise<Id | null> {
  const result = await write('view:save', fields)
  return result.ok ? result.value.viewId : null
}

/** Gives a saved view another name or another filter. */
export function updateView(
  id: Id,
  fields: Partial<SavedViewFields>,
  seen?: number,
): Promise<Result<Written>> {
  return writeRow('view:update', target(id, fields, seen), (row) => ({ ...row, ...fields }))
}

/** Takes a saved view away. It can be undone. */
export function removeView(id: Id): Promise<Result<Written>> {
  return writeRow('view:remove', target(id, {}), (row) => row)
}

function target(id: Id, mine: RowTarget['mine'], seen?: number): RowTarget {
  return { table: 'savedViews', id, seen, mine }
}
