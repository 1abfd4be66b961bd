import type { Kysely } from 'kysely'
import type { HistoryEvent } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Database } from '../schema.ts'

/** An event of the history without what it changed. */
export type EventLine = Pick<
  HistoryEvent,
  'seq' | 'at' | 'action' | 'entity' | 'entityId' | 'storyId' | 'reverses' | 'hash'
> & { readonly actorName: string | null }

/**
 * What happened at the desk of one story, or (null) in the whole library, oldest first. The import of a story
 * stands in the library's history and, since it made the story, in the story's too.
 */
export async function listEvents(db: Kysely<Database>, storyId: Id | null): Promise<EventLine[]> {
  let query = db
    .selectFrom('history')
    .leftJoin('people', 'people.id', 'history.actor')
    .select(['seq', 'at', 'action', 'entity', 'entityId', 'storyId', 'reverses', 'hash'])
    .select('people.name as actorName')
    .orderBy('seq')
  if (storyId !== null) {
    query = query.where((eb) => eb.or([eb('storyId', '=', storyId), eb('entityId', '=', storyId)]))
  }
  return query.execute()
}
