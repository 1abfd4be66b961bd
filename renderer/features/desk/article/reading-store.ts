import { create } from 'zustand'
import type { Span } from '../../../../shared/domain/anchor.ts'

/** The reading cursor: a word, or all words from the one where the selection began to the one it has come to. */
export interface ReadingCursor {
  readonly from: Span
  readonly to: Span
}

/** Where a person reads in the article, and what they have selected of it. */
export interface ReadingState {
  /** Null until somebody has read here. */
  readonly cursor: ReadingCursor | null
  /** Whether the cursor was moved by the keyboard and is therefore shown. */
  readonly isCursorShown: boolean
  /** The selected stretch of the version's text (UTF-16 units), by mouse or keyboard; null when nothing is. */
  readonly selection: Span | null
  /**
   * The offset that was pressed, outside the words of every claim, as long as nothing is selected and no other claim was taken in hand
   * since: where words may be written in. Null for none.
   */
  readonly caret: number | null
  /** Whether a mouse selection is still being made. */
  readonly isSelecting: boolean
}

const nowhere: ReadingState = {
  cursor: null,
  isCursorShown: false,
  selection: null,
  caret: null,
  isSelecting: false,
}

export const useReadingStore = create<ReadingState>()(() => nowhere)

/** Another text is on the desk: nobody has read in it. */
export function forgetReading(): void {
  useReadingStore.setState(nowhere)
}

/** The stretch that a cursor covers. */
export function spanOfCursor({ from, to }: ReadingCursor): Span {
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) }
}

/** What "mark as a claim" is about: the selection, else the word under a cursor that is shown; null for nothing. */
export function selectMarkable(state: ReadingState): Span | null {
  if (state.selection !== null) return state.selection
  return state.cursor !== null && state.isCursorShown ? state.cursor.to : null
}
