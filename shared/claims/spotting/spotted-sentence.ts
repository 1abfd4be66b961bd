import type { Span } from '../../domain/anchor.ts'

/** What is known of a sentence before anybody has read it (UTF-16 units, end exclusive). */
export interface SpottedSentence extends Span {
  /** How much the sentence asks to be checked, from 0 to 1; from 0.5 on it should be. */
  readonly checkworthiness: number
  /** Whether it gives somebody's words, thoughts or findings as theirs. */
  readonly hasAttribution: boolean
  /** Whose they are, resolved within the story; null when nobody is named or described. */
  readonly speaker: string | null
}
