import type { Span } from '../../../domain/anchor.ts'
import { placeName } from '../../../text/place-names.ts'
import type { Reading } from '../../../text/reading.ts'

/** As much as a one-line message can take, in UTF-16 units. */
const longest = 60

/**
 * Words of the article for a message: between typographic quotation marks, on one line, cut at a word with an ellipsis
 * when they are long.
 */
export function quoteWords(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * longest))
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (words.length <= longest && end - start <= 2 * longest) return `“${words}”`
  const cut = words.lastIndexOf(' ', longest)
  return `“${withoutHalfPair(words.slice(0, cut > longest / 2 ? cut : longest))}…”`
}

/** A cut must not leave the first half of a character of two units. */
function withoutHalfPair(words: string): string {
  return words.isWellFormed() ? words : words.slice(0, -1)
}

/** The same with its place behind it: “43 dead” (Headline). */
export function quoteAt({ text, blocks }: Pick<Reading, 'text' | 'blocks'>, span: Span): string {
  return `${quoteWords(text, span)} (${placeName(blocks, span.start)})`
}
