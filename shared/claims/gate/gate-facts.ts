import type { Span } from '../../domain/anchor.ts'
import type { HouseRules } from '../../domain/house-rules.ts'
import type { Instant } from '../../domain/ids.ts'
import type { StoryFile } from '../../domain/story-file.ts'
import type { CopyNote } from '../notes/copy-note.ts'

/** All that the gate looks at. Sentences and notes are those of the current text. */
export interface GateFacts {
  readonly file: Omit<StoryFile, 'contacts' | 'attachments' | 'placesToFix' | 'questions' | 'seals'>
  readonly sentences: readonly Span[]
  readonly notes: readonly CopyNote[]
  readonly rules: HouseRules
  readonly now: Instant
}
