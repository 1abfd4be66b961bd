import type { Id } from '../../../../shared/domain/ids.ts'
import { useStoryStore } from '../../../stores/story-store.ts'

/**
 * The revision of a row of the open story at this moment, for fields that save themselves; 0 when it is gone. A field
 * needs it when one begins to type, so nothing has to repaint when it changes: give it as a getter.
 */
export function revisionNow(table: 'claims' | 'evidence', id: Id): number {
  return useStoryStore.getState().open?.tables[table].byId.get(id)?.revision ?? 0
}
