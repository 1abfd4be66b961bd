import type { Anchor, Span } from '../domain/anchor.ts'
import type { CountedSentence } from '../text/counted-sentences.ts'

/** What is known of a sentence: a claim stands in it, somebody found nothing to check, or nobody has looked. */
export type SentenceState = 'covered' | 'ticked' | 'unread'

/**
 * Whether the sentences under a claim's place count as read: not where its words are lost, nor where a new version changed
 * them and nobody has looked at them since.
 */
export function coversItsSentence({ state }: Pick<Anchor, 'state'>): boolean {
  return state !== 'lost' && state !== 'text_changed'
}

/**
 * The state of each sentence, in their order: covered where a claim's place overlaps it, else ticked where one tick
 * reaches over all of it. Sentences come in the order of the text and do not overlap; places and ticks come in any.
 */
export function sentenceStates(
  sentences: readonly Span[],
  anchors: readonly Span[],
  ticks: readonly Span[],
): SentenceState[] {
  const endOfClaims = furthestEnd(anchors)
  const endOfTicks = furthestEnd(ticks)
  return sentences.map(({ start, end }) => {
    if (endOfClaims(end - 1) > start) return 'covered'
    return endOfTicks(start) >= end ? 'ticked' : 'unread'
  })
}

/**
 * How far the spans reach that begin at an offset or before it; asked with growing offsets only. Of the spans that begin
 * early enough, the one that reaches furthest decides.
 */
function furthestEnd(spans: readonly Span[]): (from: number) => number {
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let furthest = 0
  return (from) => {
    for (let span = inOrder[next]; span !== undefined && span.start <= from; span = inOrder[next]) {
      furthest = Math.max(furthest, span.end)
      next += 1
    }
    return furthest
  }
}

/** How much of a text was read, in words. */
export interface Coverage {
  readonly words: number
  readonly wordsRead: number
}

/** Counts the words of all sentences and of those that are not unread; `states` has one for each sentence. */
export function coverageOf(
  sentences: readonly Pick<CountedSentence, 'words'>[],
  states: readonly SentenceState[],
): Coverage {
  let words = 0
  let wordsRead = 0
  for (const [index, sentence] of sentences.entries()) {
    words += sentence.words
    if (states[index] !== 'unread') wordsRead += sentence.words
  }
  return { words, wordsRead }
}
