import type { CopyNote } from '../../shared/claims/notes/copy-note.ts'
import { openNotes } from '../../shared/claims/notes/open-notes.ts'
import type { Dismissal } from '../../shared/domain/dismissal.ts'
import { memoizeLast } from './memoize-last.ts'
import { selectDismissals } from './proposal-selectors.ts'
import { type SpottingState, useSpottingStore } from './spotting-store.ts'
import { type StoryState, useStoryStore } from './story-store.ts'

const unsettled = memoizeLast((notes: readonly CopyNote[], dismissals: readonly Dismissal[]) =>
  openNotes(notes, dismissals),
)

const none: readonly never[] = []

/** The copy notes of a story that wait for a person, in the order of the text; the same list while none comes or goes. */
export function selectNotes(state: StoryState, { versionId, spotted }: SpottingState): readonly CopyNote[] {
  const isOfOpen = state.open !== null && state.open.version.id === versionId
  return unsettled(isOfOpen ? (spotted?.notes ?? none) : none, selectDismissals(state, 'note'))
}

/** The copy notes that wait for a person, in the order of the text; the same list while none comes or goes. */
export function useOpenNotes(): readonly CopyNote[] {
  const spotting = useSpottingStore()
  return useStoryStore((state) => selectNotes(state, spotting))
}

/** The same, for what a key does at this moment. */
export function openNotesNow(): readonly CopyNote[] {
  return selectNotes(useStoryStore.getState(), useSpottingStore.getState())
}
