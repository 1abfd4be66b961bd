import type { CopyNote } from '../notes/copy-note.ts'
import { findCopyNotes } from '../notes/find-copy-notes.ts'
import type { Proposal } from './proposal.ts'
import { proposeClaims, type SpottedArticle } from './propose-claims.ts'
import type { SpottedSentence } from './spotted-sentence.ts'

/** All that Stet sees in a text by itself, each list in the order of the text. */
export interface SpottedStory {
  readonly sentences: readonly SpottedSentence[]
  readonly proposals: readonly Proposal[]
  readonly notes: readonly CopyNote[]
}

/**
 * Looks through an article for what should be checked. Pure: the same article gives the same answer. It pauses every
 * few sentences, so that a window can go on drawing; run to the end, `return` holds what was found.
 */
export function* spotStory(article: SpottedArticle): Generator<undefined, SpottedStory> {
  const { sentences, proposals, reading, story } = yield* proposeClaims(article)
  return { sentences, proposals, notes: yield* findCopyNotes(reading, story) }
}
