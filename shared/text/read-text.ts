import type { Block } from '../domain/article.ts'
import type { Reading, Sentence, Token } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { addTokens } from './tokens.ts'

/**
 * Reads a text once, block by block: its sentences and their tokens, in order, without overlap. Every character of a
 * block but white space stands in one sentence and one token. Text between the blocks is not read.
 */
export function readText(text: string, blocks: readonly Block[]): Reading {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  blocks.forEach((span, block) => {
    for (const { start, end } of sentencesOf(text, span)) {
      const firstToken = tokens.length
      addTokens(tokens, text, start, end)
      sentences.push({ start, end, index: sentences.length, block, firstToken, endToken: tokens.length })
    }
  })
  return { text, blocks, sentences, tokens }
}
