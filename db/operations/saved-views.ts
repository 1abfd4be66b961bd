import type { SavedViewFields } from '../../shared/domain/saved-view.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { created, removed, write, type WriteContext } from '../write.ts'
import { editRow } from './edit-row.ts'

/** Keeps a search with its filters under a name. Belongs to the library's undo, like all that is done to it. */
export async function saveView(
  context: WriteContext,
  { name, filter }: SavedViewFields,
): Promise<Output<'view:save'>> {
  const { written, plan } = await write(context, (scope) => {
    const id = scope.newId()
    const view = { id, name, filter, createdBy: scope.actor, createdAt: scope.at, revision: 1 }
    return Promise.resolve({
      action: 'save_view',
      entity: 'savedViews',
      entityId: id,
      storyId: null,
      changes: [created('savedViews', view)],
    })
  })
  return { ...written, viewId: plan.entityId }
}

/** Gives a saved view another name or another filter. */
export function updateView(
  context: WriteContext,
  { id, revision, ...fields }: Target & Partial<SavedViewFields>,
): Promise<Written> {
  return editRow(
    context,
    'savedViews',
    { id, revision },
    {
      action: 'update_view',
      edit: () => fields,
      belongsTo: () => ({ entity: 'savedViews', entityId: id, storyId: null }),
    },
  )
}

/** Takes a saved view away. */
export async function removeView(context: WriteContext, target: Target): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const view = await readTarget(tx, 'savedViews', target)
    return {
      action: 'remove_view',
      entity: 'savedViews',
      entityId: view.id,
      storyId: null,
      changes: [removed('savedViews', view)],
    }
  })
  return written
}
