import { create } from 'zustand'
import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import { noteKey } from '../../../../shared/claims/notes/open-notes.ts'
import { memoizeLast } from '../../../stores/memoize-last.ts'
import { openNotesNow, useOpenNotes } from '../../../stores/note-selectors.ts'
import { useViewStore } from '../../../stores/view-store.ts'

/** What is asked before a copy note is settled. */
export type NoteQuestion = 'why_dismiss' | 'when_recheck'

/** What the list of copy notes shows, and what is being asked about the one in hand. */
export interface NoteView {
  /** Whether the settled ones are listed in place of the open ones. */
  readonly isSettledShown: boolean
  readonly question: NoteQuestion | null
}

export const useNoteView = create<NoteView>()(() => ({ isSettledShown: false, question: null }))

/** Changes what the list of copy notes shows. */
export function viewNotes(view: Partial<NoteView>): void {
  useNoteView.setState(view)
}

const byKey = memoizeLast((notes: readonly CopyNote[], key: string | null): CopyNote | null =>
  key === null ? null : (notes.find((note) => noteKey(note) === key) ?? null),
)

/** The copy note in hand; null when none is, or when it has been settled. */
export function useNoteInHand(): CopyNote | null {
  const key = useViewStore((state) => state.selectedNote)
  return byKey(useOpenNotes(), key)
}

/** The same, for what a key does at this moment. */
export function noteInHandNow(): CopyNote | null {
  return byKey(openNotesNow(), useViewStore.getState().selectedNote)
}
