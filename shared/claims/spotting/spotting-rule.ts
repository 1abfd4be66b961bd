import type { Reading, Sentence } from '../../text/reading.ts'
import type { StoryKnowledge } from '../knowledge/story-knowledge.ts'
import type { FoundStatement } from './proposal.ts'

/** One kind of statement and how it is known. Asked sentence by sentence, so that a long story never blocks. */
export type SpottingRule = (
  sentence: Sentence,
  reading: Reading,
  story: StoryKnowledge,
) => readonly FoundStatement[]
