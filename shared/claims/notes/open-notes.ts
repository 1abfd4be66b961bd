import type { Span } from '../../domain/anchor.ts'
import type { CopyNote } from './copy-note.ts'

/** A copy note that somebody has settled: by dismissing it, or by making a claim or a correction of it. */
export interface DismissedNote extends Span {
  readonly rule: string
}

/** Tells copy notes of one text apart: two of the same rule on the same words say the same. */
export function noteKey({ rule, start, end }: DismissedNote): string {
  return `${rule} ${start}-${end}`
}

/**
 * The copy notes that still wait for a person, in the order given. A claim on the same words settles none: whoever
 * accepted it may not have seen what is odd about them. Of several that say the same the first stays.
 */
export function openNotes(
  notes: readonly CopyNote[],
  dismissed: readonly DismissedNote[],
): readonly CopyNote[] {
  const settled = new Set(dismissed.map(noteKey))
  return notes.filter((note) => {
    const key = noteKey(note)
    const isOpen = !settled.has(key)
    settled.add(key)
    return isOpen
  })
}
