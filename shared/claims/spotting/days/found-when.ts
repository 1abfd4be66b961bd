import type { SentenceWords } from '../words-of-sentence.ts'
import type { When } from './day-mention.ts'

/** Tokens that say when, as a half-open range. */
export interface FoundWhen {
  readonly from: number
  readonly to: number
  readonly when: When
  /** The weekday as the copy writes it; null when it names none. */
  readonly weekday: string | null
}

/** Looks whether the token at an index says when, together with those around it. */
export type WhenFinder = (words: SentenceWords, at: number) => FoundWhen | null
