import type { Reading, Sentence, Token } from '../../text/reading.ts'

/** The tokens of one sentence within those of the text, as a half-open range. */
export interface SentenceWords {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
}

/** The tokens of a sentence. */
export function wordsOf({ firstToken, endToken }: Sentence, { tokens }: Reading): SentenceWords {
  return { tokens, first: firstToken, end: endToken }
}

/** The token at an index into the text's tokens; null outside the sentence. */
export function tokenAt({ tokens, first, end }: SentenceWords, at: number): Token | null {
  return at >= first && at < end ? (tokens[at] ?? null) : null
}

/** The key of the token at an index into the text's tokens; empty outside the sentence. */
export function keyAt({ tokens, first, end }: SentenceWords, at: number): string {
  return at >= first && at < end ? (tokens[at]?.key ?? '') : ''
}

/** The span of a half-open range of tokens that is not empty (UTF-16 units, end exclusive). */
export function spanOf(
  { tokens }: SentenceWords,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const start = tokens[from]?.start ?? 0
  return { start, end: tokens[to - 1]?.end ?? start }
}
