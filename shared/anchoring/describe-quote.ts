import type { Span } from '../domain/anchor.ts'

/** How much of the words around a quote is kept on each side, in UTF-16 units (W3C TextQuoteSelector). */
const contextLength = 32

/** A quote with its surroundings, as an anchor keeps it. */
export interface DescribedQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

/**
 * Describes a stretch of text (UTF-16 units, end exclusive). White space at its ends is left out, and an end that
 * would cut a character in two is moved outwards. Null when nothing but white space is selected or the span lies outside.
 */
export function describeQuote(text: string, span: Span): DescribedQuote | null {
  if (span.start < 0 || span.end > text.length) return null
  let start = isInsidePair(text, span.start) ? span.start - 1 : span.start
  let end = isInsidePair(text, span.end) ? span.end + 1 : span.end
  const words = text.slice(start, end)
  start += words.length - words.trimStart().length
  end -= words.length - words.trimEnd().length
  if (start >= end) return null
  return {
    exact: text.slice(start, end),
    prefix: text.slice(towardsQuote(text, Math.max(0, start - contextLength), 1), start),
    suffix: text.slice(end, towardsQuote(text, Math.min(text.length, end + contextLength), -1)),
    start,
    end,
  }
}

/** Whether an offset stands between the two halves of one character (a surrogate pair). */
function isInsidePair(text: string, offset: number): boolean {
  const isAfterHigh = /[\uD800-\uDBFF]/.test(text.charAt(offset - 1))
  return isAfterHigh && /[\uDC00-\uDFFF]/.test(text.charAt(offset))
}

/** A context never begins or ends with half a character: the cut moves towards the quote. */
function towardsQuote(text: string, offset: number, step: 1 | -1): number {
  return isInsidePair(text, offset) ? offset + step : offset
}
