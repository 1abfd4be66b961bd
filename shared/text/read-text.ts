import type { Block } from '../domain/article.ts'
import { runToEnd } from './run-to-end.ts'
import type { Reading, Sentence, Token } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { addTokens } from './tokens.ts'

/** Blocks between two pauses: about a millisecond of work. */
const blocksPerStep = 24

/**
 * Reads a text once, block by block: its sentences and their tokens, in order, without overlap. Every character of a
 * block but white space stands in one sentence and one token. Text between the blocks is not read. It pauses every few
 * blocks, so that a window can go on drawing.
 */
export function* readTextInSteps(text: string, blocks: readonly Block[]): Generator<undefined, Reading> {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const [block, span] of blocks.entries()) {
    for (const { start, end } of sentencesOf(text, span)) {
      const firstToken = tokens.length
      addTokens(tokens, text, start, end)
      sentences.push({ start, end, index: sentences.length, block, firstToken, endToken: tokens.length })
    }
    if (block % blocksPerStep === blocksPerStep - 1) yield
  }
  return { text, blocks, sentences, tokens }
}

/** The same in one go. */
export function readText(text: string, blocks: readonly Block[]): Reading {
  return runToEnd(readTextInSteps(text, blocks))
}
