import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import { firstBlockAfter } from './mark-runs.ts'
import { wordSegmenter } from './segmenters.ts'
import { sentencesOf } from './sentences.ts'

/** How far one step of the reading cursor goes. */
export type StepUnit = 'word' | 'sentence' | 'block'

/** A text with its blocks: what a cursor that goes from word to word has to know. */
export interface SteppedText {
  readonly text: string
  readonly blocks: readonly Block[]
}

/**
 * The word at an offset (UTF-16 units), or the first one after it; the last one of the text when none follows.
 * Null when the text has no words. What a word is follows Unicode (UAX 29), so scripts without spaces work too.
 */
export function wordAt({ text, blocks }: SteppedText, offset: number): Span | null {
  for (let index = firstBlockAfter(blocks, offset); index < blocks.length; index += 1) {
    const found = wordsOfBlock(text, blocks[index]).find((word) => word.end > offset)
    if (found !== undefined) return found
  }
  return lastWord(text, blocks, blocks.length - 1)
}

/**
 * The word to go to from `from`, one step forwards (+1) or back (-1). A step by sentences goes to the first word
 * of the next sentence, or of this one (when it is not there already) and then of the one before; a step by blocks
 * likewise. Null at the ends of the text.
 */
export function stepFrom(stepped: SteppedText, from: Span, unit: StepUnit, direction: 1 | -1): Span | null {
  switch (unit) {
    case 'word':
      return direction === 1 ? nextWord(stepped, from.end) : previousWord(stepped, from.start)
    case 'sentence':
      return stepBetween(stepped, from, direction, sentenceStarts)
    case 'block':
      return stepBetween(stepped, from, direction, (_text, block) => [block.start])
  }
}

/** The first or the last word of the block that an offset lies in; null when it has none. */
export function edgeOfBlock(
  { text, blocks }: SteppedText,
  offset: number,
  edge: 'start' | 'end',
): Span | null {
  const found = wordsOfBlock(text, blocks[firstBlockAfter(blocks, offset)])
  return found.at(edge === 'start' ? 0 : -1) ?? null
}

function nextWord({ text, blocks }: SteppedText, offset: number): Span | null {
  for (let index = firstBlockAfter(blocks, offset); index < blocks.length; index += 1) {
    const found = wordsOfBlock(text, blocks[index]).find((word) => word.start >= offset)
    if (found !== undefined) return found
  }
  return null
}

function previousWord({ text, blocks }: SteppedText, offset: number): Span | null {
  const index = Math.min(firstBlockAfter(blocks, offset), blocks.length - 1)
  const before = wordsOfBlock(text, blocks[index]).findLast((word) => word.end <= offset)
  return before ?? lastWord(text, blocks, index - 1)
}

function lastWord(text: string, blocks: readonly Block[], from: number): Span | null {
  for (let index = from; index >= 0; index -= 1) {
    const found = wordsOfBlock(text, blocks[index]).at(-1)
    if (found !== undefined) return found
  }
  return null
}

function stepBetween(
  stepped: SteppedText,
  from: Span,
  direction: 1 | -1,
  startsOf: (text: string, block: Block) => readonly number[],
): Span | null {
  const { text, blocks } = stepped
  const here = firstBlockAfter(blocks, from.start)
  for (let index = here; index >= 0 && index < blocks.length; index += direction) {
    const block = blocks[index]
    if (block === undefined) return null
    const targets = startsOf(text, block)
      .map((start) => wordsOfBlock(text, block).find((word) => word.start >= start))
      .filter(
        (word) => word !== undefined && (direction === 1 ? word.start > from.start : word.start < from.start),
      )
    const target = targets.at(direction === 1 ? 0 : -1)
    if (target !== undefined) return target
  }
  return null
}

function sentenceStarts(text: string, block: Block): readonly number[] {
  return sentencesOf(text, block).map(({ start }) => start)
}

function wordsOfBlock(text: string, block: Block | undefined): readonly Span[] {
  if (block === undefined) return []
  const found: Span[] = []
  for (const { index, segment, isWordLike } of wordSegmenter().segment(text.slice(block.start, block.end))) {
    const start = block.start + index
    if (isWordLike === true) found.push({ start, end: start + segment.length })
  }
  return found
}
