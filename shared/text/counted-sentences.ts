import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import { sentencesOf } from './sentences.ts'
import { countWords } from './words.ts'

/** A sentence with the number of its words and the index of the block that it stands in. */
export interface CountedSentence extends Span {
  readonly block: number
  readonly words: number
}

/**
 * All sentences of a text in their order, block by block. Stops after each block, so that a long text can be gone
 * through in slices.
 */
export function* countedSentences(
  text: string,
  blocks: readonly Block[],
): Generator<undefined, readonly CountedSentence[]> {
  const sentences: CountedSentence[] = []
  for (const [index, block] of blocks.entries()) {
    for (const { start, end } of sentencesOf(text, block)) {
      sentences.push({ start, end, block: index, words: countWords(text.slice(start, end)) })
    }
    yield
  }
  return sentences
}
