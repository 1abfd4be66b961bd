import type { EntityChange } from '../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { flushDrafts } from './field-draft.ts'
import { notify } from './notify.ts'
import { type OpenStory, useStoryStore } from './story-store.ts'
import { takeBackInHand } from './take-back-in-hand.ts'
import { useViewStore } from './view-store.ts'
import { write } from './write.ts'

/** Turns the last action of a story round, or of the whole library when `storyId` is null. */
export async function undo(storyId: Id | null): Promise<void> {
  await flushDrafts()
  const before = useStoryStore.getState().open
  const result = await write('history:undo', { storyId })
  if (result.ok) tellTurn(result.value?.changes ?? null, before, 'undo')
}

/** Brings back what the last undo took away. */
export async function redo(storyId: Id | null): Promise<void> {
  await flushDrafts()
  const before = useStoryStore.getState().open
  const result = await write('history:redo', { storyId })
  if (result.ok) tellTurn(result.value?.changes ?? null, before, 'redo')
}

/** The story whose actions undo turns round now: that of the desk and of the versions, or null on the screens of the library. */
export function undoScope(): Id | null {
  const { view } = useViewStore.getState()
  return view === 'desk' || view === 'versions' ? useStoryStore.getState().wanted : null
}

/** What can be undone from where it is told; it is told no longer once something else was done, which undo would mean then. */
export const undoTopic = 'undo'

/** Tells what was done in a story, or in the library (null), with the way to take it back. */
export function tellUndoable(text: string, scope: Id | null): void {
  notify(text, { action: { label: 'Undo', run: () => void undo(scope) }, topic: undoTopic })
}

/** What was done to an entity, the newest first. */
export function historyOf(table: TrackedTable, id: Id): Promise<Result<Output<'history:of-entity'>>> {
  return invoke('history:of-entity', { table, id })
}

function tellTurn(
  changes: readonly EntityChange[] | null,
  before: OpenStory | null,
  direction: 'undo' | 'redo',
): void {
  if (changes === null) {
    notify(direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.', { kind: 'info' })
    return
  }
  // What came back, or was changed, is shown: otherwise one cannot tell what undo did.
  const claims = useStoryStore.getState().open?.tables.claims.byId
  const touched = changes.find((change) => claimOf(change) !== null && claims?.has(claimOf(change) ?? ''))
  if (touched !== undefined) useViewStore.setState({ selectedClaimId: claimOf(touched) })
  else if (before !== null) takeBackInHand(changes, before)
}

function claimOf(change: EntityChange): Id | null {
  if (change.table === 'claims') return change.id
  if (change.table === 'anchors' || change.table === 'evidence') return change.value?.claimId ?? null
  return null
}
