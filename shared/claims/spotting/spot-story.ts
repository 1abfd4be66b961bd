import type { Block } from '../../domain/article.ts'
import type { CopyNote } from '../notes/copy-note.ts'
import type { Proposal } from './proposal.ts'
import type { SpottedSentence } from './spotted-sentence.ts'

/** The text that is looked through. */
export interface SpottedArticle {
  readonly text: string
  readonly blocks: readonly Block[]
  /** ISO 8601; null when unknown. */
  readonly publishedAt: string | null
}

/** All that Stet sees in a text by itself, each list in the order of the text. */
export interface SpottedStory {
  readonly sentences: readonly SpottedSentence[]
  readonly proposals: readonly Proposal[]
  readonly notes: readonly CopyNote[]
}
