import type { Span } from '../domain/anchor.ts'
import type { Block } from '../domain/article.ts'
import { firstBlockAfter } from './mark-runs.ts'

/** Words with what stands around them in their paragraph. `…` stands where the paragraph goes on. */
export interface WordsInContext {
  readonly before: string
  readonly words: string
  readonly after: string
}

/**
 * A stretch of text (UTF-16 units, end exclusive) with up to `room` units on each side of it, cut at the ends of words
 * where there are any, never beyond the blocks it begins and ends in.
 */
export function wordsInContext(
  text: string,
  blocks: readonly Block[],
  { start, end }: Span,
  room: number,
): WordsInContext {
  const from = blocks[firstBlockAfter(blocks, start)]?.start ?? start
  const to = blocks[firstBlockAfter(blocks, end - 1)]?.end ?? end
  const isCutBefore = start - from > room
  const isCutAfter = to - end > room
  const before = text.slice(isCutBefore ? start - room : Math.min(from, start), start)
  const after = text.slice(end, isCutAfter ? end + room : Math.max(to, end))
  return {
    before: isCutBefore ? `…${fromWord(before)}` : before,
    words: text.slice(start, end),
    after: isCutAfter ? `${toWord(after)}…` : after,
  }
}

function fromWord(words: string): string {
  const cut = words.search(/\s/)
  return cut === -1 || cut > words.length / 2 ? words.replace(/^[\uDC00-\uDFFF]/, '') : words.slice(cut + 1)
}

function toWord(words: string): string {
  const cut = words.search(/\s\S*$/)
  if (cut === -1 || cut < words.length / 2) return words.replace(/[\uD800-\uDBFF]$/, '')
  // A comma before the sign that the text goes on would be one sign too many.
  return words.slice(0, cut).replace(/[,;:–—-]+$/, '')
}
