import type { Span } from '../domain/anchor.ts'
import { sentencesOf } from '../text/sentences.ts'

/** Longer sentences help no reader of a notice, in UTF-16 units. */
const longestSentence = 400

/**
 * The sentence in which a span stands, within one block of text; offsets are UTF-16 units, end exclusive. The
 * span itself when it crosses sentences or the sentence is too long to be quoted.
 */
export function sentenceAround(text: string, block: Span, span: Span): Span {
  const start = Math.max(block.start, Math.min(span.start, block.end))
  for (const sentence of sentencesOf(text, block)) {
    if (start >= sentence.end) continue
    const holdsSpan = sentence.start <= span.start && span.end <= sentence.end
    return holdsSpan && sentence.end - sentence.start <= longestSentence ? sentence : span
  }
  return span
}
