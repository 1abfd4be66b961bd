import { coverageOf, sentenceStates } from '../../shared/claims/coverage.ts'
import type { Span } from '../../shared/domain/anchor.ts'
import type { CountedSentence } from '../../shared/text/counted-sentences.ts'

/** Places of claims and ticks in one version. */
export interface ReadPlaces {
  readonly anchors: readonly Span[]
  readonly ticks: readonly Span[]
}

/**
 * How many of a version's `wordCount` words were read. All of them only when no sentence is unread: sentence by sentence
 * the words may add up to a few more or less than in the whole text.
 */
export function wordsReadIn(
  wordCount: number,
  sentences: readonly CountedSentence[],
  { anchors, ticks }: ReadPlaces,
): number {
  const { words, wordsRead } = coverageOf(sentences, sentenceStates(sentences, anchors, ticks))
  return wordsRead === words ? wordCount : Math.min(wordsRead, Math.max(0, wordCount - 1))
}
