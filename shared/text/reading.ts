import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'

/** A word, a number or a mark of punctuation as written, wherever it stands: what word lists know of it. */
export interface WordForm {
  /** As written. */
  readonly word: string
  /** In lower case, with straight apostrophes: the key into every word list. */
  readonly key: string
  /** The number of the key among all that were met, which `byWord` remembers answers by; -1 for none. */
  readonly keyNumber: number
  readonly kind: 'word' | 'number' | 'punctuation'
  readonly isCapitalised: boolean
}

/** A form at its place in the text (UTF-16 units, end exclusive). */
export interface Token extends Span, WordForm {}

/** A sentence with its tokens, as a half-open range into the reading's list. */
export interface Sentence extends Span {
  readonly index: number
  /** The index of the block that it stands in. */
  readonly block: number
  readonly firstToken: number
  readonly endToken: number
}

/** A text read once, for all rules to look at. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
