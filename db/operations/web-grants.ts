import type { Kysely } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import type { Database } from '../schema.ts'
import { created, removed, write, type WriteContext } from '../write.ts'

/** Whether links of a story may be fetched. */
export async function mayFetchFor(db: Kysely<Database>, storyId: Id): Promise<boolean> {
  return (await readRowsOf(db, 'webGrants', 'storyId', storyId)).length > 0
}

/** Allows fetching for a story, or forbids it again. Null when it stands so already. */
export async function allowFetching(
  context: WriteContext,
  { storyId, isAllowed }: { readonly storyId: Id; readonly isAllowed: boolean },
): Promise<Written | null> {
  if ((await mayFetchFor(context.db, storyId)) === isAllowed) return null
  const { written } = await write(context, async (scope) => {
    const story = await readEntity(scope.tx, 'stories', storyId)
    const grants = await readRowsOf(scope.tx, 'webGrants', 'storyId', story.id)
    const grant = { id: scope.newId(), storyId, grantedBy: scope.actor, grantedAt: scope.at }
    return {
      action: isAllowed ? 'allow_fetching' : 'forbid_fetching',
      entity: 'stories',
      entityId: story.id,
      storyId: story.id,
      changes: isAllowed ? [created('webGrants', grant)] : grants.map((row) => removed('webGrants', row)),
    }
  })
  return written
}
