import type { Span } from '../../domain/anchor.ts'
import type { ClaimType } from '../../domain/claim-type.ts'
import type { CopyNoteRule } from './copy-note-rules.ts'

/**
 * Something in the text that does not fit itself: its words (UTF-16 units, end exclusive), what is odd about them,
 * and the place they do not agree with, when there is one.
 */
export interface CopyNote extends Span {
  readonly rule: CopyNoteRule
  /** One sentence for the checker. It quotes what it speaks of and does not claim to know which side is right. */
  readonly message: string
  /** The other place; null when the words are odd by themselves. */
  readonly other: Span | null
  /** The words that would stand instead, when there is only one way to mend them; null otherwise. */
  readonly suggestion: string | null
  /** What kind of claim it becomes when the checker wants to check it. */
  readonly claimType: ClaimType
  /** For a figure that ages: as of when it seems to stand (ISO 8601), null when nothing says. Other rules leave it out. */
  readonly asOf?: string | null
  /** For a figure that ages: in how many hours it should be looked up again. Other rules leave it out. */
  readonly recheckAfterHours?: number
}
