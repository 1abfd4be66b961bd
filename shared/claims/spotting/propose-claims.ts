import type { Block } from '../../domain/article.ts'
import type { Reading, Sentence } from '../../text/reading.ts'
import { readTextInSteps } from '../../text/read-text.ts'
import { gatherKnowledge, type StoryKnowledge } from '../knowledge/story-knowledge.ts'
import { checkWorthiness } from './check-worthiness.ts'
import { priorityOf } from './proposal-priority.ts'
import type { FoundStatement, Proposal } from './proposal.ts'
import type { SpottedSentence } from './spotted-sentence.ts'
import { tidyStatements } from './tidy-statements.ts'
import { rulesFor } from './wake-rules.ts'

/** The text that is looked through. */
export interface SpottedArticle {
  readonly text: string
  readonly blocks: readonly Block[]
  /** ISO 8601; null when unknown. */
  readonly publishedAt: string | null
}

/** The claims proposed in a text and its sentences, both in the order of the text, and what was learned on the way. */
export interface ProposedClaims {
  readonly sentences: readonly SpottedSentence[]
  readonly proposals: readonly Proposal[]
  readonly reading: Reading
  readonly story: StoryKnowledge
}

/** Sentences between two pauses: about a millisecond of work. */
const sentencesPerStep = 16

/** Splits an article into sentences, scores them and proposes claims. Pauses every few sentences. */
export function* proposeClaims({
  text,
  blocks,
  publishedAt,
}: SpottedArticle): Generator<undefined, ProposedClaims> {
  const reading = yield* readTextInSteps(text, blocks)
  const story = yield* gatherKnowledge(reading, publishedAt)
  const sentences: SpottedSentence[] = []
  const proposals: Proposal[] = []
  for (const sentence of reading.sentences) {
    const checkworthiness = checkWorthiness(sentence, reading)
    for (const { start, end, type, reason, details } of statementsOf(sentence, reading, story)) {
      proposals.push({ start, end, type, reason, priority: priorityOf(type, checkworthiness), details })
    }
    const voice = story.voices[sentence.index]
    sentences.push({
      start: sentence.start,
      end: sentence.end,
      checkworthiness,
      hasAttribution: voice?.hasAttribution ?? false,
      speaker: voice?.speaker ?? null,
    })
    if (sentence.index % sentencesPerStep === sentencesPerStep - 1) yield
  }
  return { sentences, proposals, reading, story }
}

function statementsOf(
  sentence: Sentence,
  reading: Reading,
  story: StoryKnowledge,
): readonly FoundStatement[] {
  const found: FoundStatement[] = []
  for (const rule of rulesFor(sentence, reading)) {
    for (const statement of rule(sentence, reading, story)) found.push(statement)
  }
  return tidyStatements(found)
}
