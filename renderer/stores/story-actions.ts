import type { Id } from '../../shared/domain/ids.ts'
import type { StoryFields } from '../../shared/domain/story.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import type { StructureEdit } from '../../shared/text/structure-edit.ts'
import { invoke } from '../api/client.ts'
import { tellUndoable } from './history-actions.ts'
import { useLibraryStore } from './library-store.ts'
import { load } from './load.ts'
import { notify } from './notify.ts'
import { openedStory, useStoryStore } from './story-store.ts'
import { clearHands, selectClaimOnDesk, useViewStore } from './view-store.ts'
import { tellFailure, writeRow } from './write.ts'

/** Reads the rows of the library. */
export async function loadLibrary(): Promise<void> {
  useLibraryStore.setState({ isStale: false })
  const result = await load('story:list', {}, (summaries) =>
    useLibraryStore.setState({
      summaries: summaries.filter(({ story }) => story.deletedAt === null),
      failure: null,
    }),
  )
  if (!result.ok) useLibraryStore.setState({ failure: result.error })
}

/** Opens the desk of a story, with a claim selected if one is named. */
export async function openStory(storyId: Id, claimId: Id | null = null): Promise<void> {
  const isSame = useStoryStore.getState().open?.storyId === storyId
  if (!isSame) clearHands()
  useViewStore.setState({ view: 'desk' })
  if (!isSame || claimId !== null) selectClaimOnDesk(claimId)
  if (!isSame) useStoryStore.setState({ wanted: storyId, failure: null })
  await readStory(storyId)
}

/** Reads the story of the desk again; what is on the desk stays until the answer is there. */
export async function reloadStory(): Promise<void> {
  const { wanted } = useStoryStore.getState()
  if (wanted !== null) await readStory(wanted)
}

async function readStory(storyId: Id): Promise<void> {
  const result = await load('story:open', { storyId }, (file) => {
    const { wanted, open } = useStoryStore.getState()
    if (wanted === storyId) useStoryStore.setState({ open: openedStory(file, open), failure: null })
  })
  if (!result.ok && useStoryStore.getState().wanted === storyId) {
    useStoryStore.setState({ failure: result.error })
  }
}

/** Takes the story off the desk and shows the library. */
export function leaveStory(): void {
  useStoryStore.setState({ wanted: null, open: null, failure: null })
  useViewStore.setState({ view: 'library', selectedClaimId: null })
}

/** Changes what is known about a story beside its text. */
export function updateStory(
  storyId: Id,
  fields: Partial<StoryFields>,
  seen?: number,
): Promise<Result<Output<'story:update'>>> {
  return writeRow('story:update', { table: 'stories', id: storyId, seen, mine: fields }, (row) => ({
    ...row,
    fields,
  }))
}

/** Sets parts of the article aside, puts them back, or says what they are. Makes a new version. */
export function restructureStory(
  storyId: Id,
  edits: readonly StructureEdit[],
): Promise<Result<Output<'story:restructure'>>> {
  return writeRow('story:restructure', { table: 'stories', id: storyId, mine: {} }, (row) => ({
    ...row,
    edits: [...edits],
  }))
}

/** Takes a story out of the way, or back. */
export async function archiveStory(storyId: Id, isArchived: boolean): Promise<void> {
  const result = await writeRow(
    'story:archive',
    { table: 'stories', id: storyId, mine: { isArchived } },
    (row) => ({ ...row, isArchived }),
  )
  if (result.ok) {
    tellUndoable(isArchived ? 'The story was archived.' : 'The story is back among the open ones.', null)
  }
}

/** Takes a story out of the library. It can be undone. */
export async function deleteStory(storyId: Id): Promise<void> {
  const result = await writeRow('story:delete', { table: 'stories', id: storyId, mine: {} }, (row) => row)
  if (result.ok) tellUndoable('The story was deleted.', null)
}

/** Saves the bytes that were imported where the person chooses. */
export async function saveOriginal(storyId: Id): Promise<void> {
  const result = await invoke('story:save-original', { storyId })
  if (!result.ok) tellFailure(result.error)
  else if (result.value.path !== null) notify('The imported file was saved.')
}
