import type { Span } from '../domain/anchor.ts'
import type { Alignment } from './alignment.ts'
import type { ComparedText } from './compared-text.ts'
import type { PlacedWords } from './place-words.ts'
import { sentenceGoesOn } from './sentence-goes-on.ts'

/** Longer statements do not become other words all at once: they were cut, and something else was written. */
const mostWords = 12

/** Words known by their neighbours alone are never surer than this. */
const scoreOfReplaced = 0.4

/**
 * The words that stand between the neighbours of a few old words (half-open indices) of which hardly any is left: "900" became "1,200". Null when
 * the neighbours do not stand together any more, or when a whole sentence was replaced.
 */
export function replacedWords(
  before: ComparedText,
  { targets, origins }: Alignment,
  old: Span,
): PlacedWords | null {
  const length = old.end - old.start
  const left = targets[old.start - 1] ?? -1
  const right = targets[old.end] ?? -1
  if (length > mostWords || left === -1 || right <= left + 1 || right - left - 1 > 2 * length + 2) return null
  const isInSentence = sentenceGoesOn(before, old.start - 1) || sentenceGoesOn(before, old.end - 1)
  if (!isInSentence) return null
  for (let index = left + 1; index < right; index += 1) {
    const origin = origins[index] ?? -1
    if (origin !== -1 && (origin < old.start || origin >= old.end)) return null
  }
  return { start: left + 1, end: right, score: scoreOfReplaced }
}
