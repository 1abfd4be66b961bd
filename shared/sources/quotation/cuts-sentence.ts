import type { PlacedUnit } from './place-units.ts'
import type { SpokenWords } from './spoken-words.ts'

/** A transcript that has no full stop for so many units tells nothing of sentences. */
const lookAround = 400

/**
 * Whether a quotation that looks like whole sentences leaves out the beginning or the end of what was said. A few words that
 * begin with a small letter are a part of a sentence, and every reader sees it.
 */
export function cutsSentence(found: readonly PlacedUnit[], source: SpokenWords): boolean {
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return false
  const start = source.starts[first.span.start] ?? 0
  const end = source.ends[last.span.end - 1] ?? 0
  if (!/[.?!]/.test(source.text.slice(Math.max(0, start - lookAround), end + lookAround))) return false
  return (
    (opensSentence(first) && !isAtStart(source, first)) || (closesSentence(last) && !isAtEnd(source, last))
  )
}

function opensSentence({ unit: { words } }: PlacedUnit): boolean {
  return /^\p{Lu}/u.test(words.text.slice(words.starts[0]))
}

function closesSentence({ unit: { words } }: PlacedUnit): boolean {
  return /[.?!]/.test(words.text.slice(words.ends.at(-1)))
}

/** Nothing but a mark that ends a sentence, a new line, or what is no word stands before it. */
function isAtStart({ text, starts, ends }: SpokenWords, { span }: PlacedUnit): boolean {
  if (span.start === 0) return true
  return endsHere(text.slice(ends[span.start - 1] ?? 0, starts[span.start]))
}

function isAtEnd({ text, starts, ends }: SpokenWords, { span }: PlacedUnit): boolean {
  if (span.end >= starts.length) return true
  return endsHere(text.slice(ends[span.end - 1] ?? 0, starts[span.end]))
}

function endsHere(between: string): boolean {
  return /[.?!…:;–—"”]|\n|--/.test(between)
}
