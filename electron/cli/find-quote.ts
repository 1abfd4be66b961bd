import type { Span } from '../../shared/domain/anchor.ts'
import { AppError } from '../../shared/ipc/result.ts'

/**
 * The place in a text where the quoted words stand (UTF-16 units, end exclusive). Quote marks, dashes and white space
 * may be typed as the keyboard has them. `nth` chooses among several places, counted from 1.
 *
 * Throws AppError `not_found` when the words are not there, or there are fewer places than `nth`, `bad_input` when
 * there are several and nobody said which.
 */
export function findQuote(text: string, quote: string, nth: number | null): Span {
  const exact = placesOf(text, quote.trim())
  const places = exact.length > 0 ? exact : placesOf(asTyped(text), asTyped(quote.trim()))
  if (places.length === 0) throw new AppError('not_found', 'These words do not stand in the article.')
  if (nth === null && places.length > 1) {
    throw new AppError(
      'bad_input',
      `These words stand ${places.length} times in the article. Say which with --nth, counted from 1, or quote more.`,
    )
  }
  const place = places[(nth ?? 1) - 1]
  if (place === undefined) {
    throw new AppError('not_found', `These words stand in the article only ${inTimes(places.length)}.`)
  }
  return place
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = []
  if (words === '') return places
  let start = text.indexOf(words)
  while (start !== -1) {
    places.push({ start, end: start + words.length })
    start = text.indexOf(words, start + words.length)
  }
  return places
}

/** One character for one, so that places in the folded text are places in the text. */
function asTyped(text: string): string {
  return text
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .replaceAll(/\s/g, ' ')
}

function inTimes(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
