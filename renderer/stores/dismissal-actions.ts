import type { Id } from '../../shared/domain/ids.ts'
import type { Input, Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { useStoryStore } from './story-store.ts'
import { write } from './write.ts'

/** A proposal or a copy note that is turned down: what a rule said of these words. */
export type DismissedItem = Input<'dismissal:add'>['items'][number]

/**
 * Turns proposals and copy notes of the open story down, in one step. A copy note needs a reason; for proposals it may
 * be empty. Null when no story is open or nothing is named.
 */
export async function addDismissals(
  items: readonly DismissedItem[],
  reason: string,
): Promise<Result<Written> | null> {
  const { open } = useStoryStore.getState()
  if (open === null || items.length === 0) return null
  return write('dismissal:add', { storyId: open.storyId, versionId: open.version.id, reason, items })
}

/** Lets the rules speak again of what was dismissed, in one step. */
export async function removeDismissals(ids: readonly Id[]): Promise<Result<Written> | null> {
  return ids.length === 0 ? null : write('dismissal:remove', { ids })
}
