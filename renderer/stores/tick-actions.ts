import type { Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { useStoryStore } from './story-store.ts'
import { write } from './write.ts'

/** Says that there is nothing to check in these sentences of the open story; null when no story is open. */
export async function addTicks(spans: readonly Span[]): Promise<Result<Written> | null> {
  const { open } = useStoryStore.getState()
  if (open === null || spans.length === 0) return null
  return write('tick:add', { storyId: open.storyId, versionId: open.version.id, spans })
}

/** Takes ticks back, all in one step. */
export async function removeTicks(ids: readonly Id[]): Promise<Result<Written> | null> {
  return ids.length === 0 ? null : write('tick:remove', { ids })
}
