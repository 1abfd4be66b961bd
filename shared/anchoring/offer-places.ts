import type { Span } from '../domain/anchor.ts'
import { sentencesOf } from '../text/sentences.ts'
import { comparedText, type ComparedText, wordsIn } from './compared-text.ts'
import type { DescribedQuote } from './describe-quote.ts'
import { WordResemblance } from './word-resemblance.ts'

/** A place that may be meant, for a person to take or leave (UTF-16 units, end exclusive). */
export interface OfferedPlace extends Span {
  /** From 0 to 1: how much of the wording stands there, and how much of what stands there is of the wording. */
  readonly score: number
}

/** The words that are looked for, with what stood around them. */
export type SoughtQuote = Pick<DescribedQuote, 'exact' | 'prefix' | 'suffix'>

/** Below this two statements have hardly more than their small words in common. */
const lowestOffer = 0.15
/** What a place loses when none of the old neighbours stands around it. */
const worthOfContext = 0.1

/**
 * Where a lost wording may stand in a text in other words: at most `most` places, best first, none over another, each within one sentence
 * or, for a wording of several, within as many. Nothing is put there by itself; a person chooses. Empty when nothing is alike.
 */
export function offerPlaces(text: string, quote: SoughtQuote, most = 5): readonly OfferedPlace[] {
  const words = comparedText(text)
  const sought = comparedText(quote.exact)
  const resemblance = new WordResemblance(sought, words)
  const around = new Set(comparedText(`${quote.prefix} ${quote.suffix}`).keys)
  const sentences = sentencesOf(text, { start: 0, end: text.length }).map((span) => wordsIn(words, span))
  const offers = stretchesLike(sentences, sought.count)
    .map((stretch) => resemblance.tightest(stretch))
    .filter(({ score }) => score >= lowestOffer)
    .map((place) => ({ ...place, score: withContext(place, words, around) }))
    .toSorted((a, b) => b.score - a.score || a.start - b.start)
  const chosen: typeof offers = []
  for (const offer of offers) {
    if (chosen.length === most) break
    if (chosen.every(({ start, end }) => offer.end <= start || offer.start >= end)) chosen.push(offer)
  }
  return chosen.map(({ start, end, score }) => ({
    start: words.starts[start] ?? 0,
    end: words.ends[end - 1] ?? 0,
    score,
  }))
}

/** Each sentence, and for a longer wording each sentence with as many of the next as it has words. */
function stretchesLike(sentences: readonly Span[], count: number): readonly Span[] {
  return sentences.flatMap((sentence, first) => {
    let last = sentence
    for (let next = first + 1; last.end - sentence.start < 0.75 * count; next += 1) {
      const following = sentences[next]
      if (following === undefined) break
      last = following
    }
    const long = { start: sentence.start, end: last.end }
    return long.end === sentence.end ? [sentence] : [sentence, long]
  })
}

/** How many words on each side are compared with the old neighbours. */
const neighbours = 8

function withContext(place: OfferedPlace, words: ComparedText, around: ReadonlySet<number>): number {
  if (around.size === 0) return place.score
  const near = new Set<number>()
  for (let step = 1; step <= neighbours; step += 1) {
    for (const at of [place.start - step, place.end - 1 + step]) {
      const key = words.keys[at]
      if (key !== undefined && around.has(key)) near.add(key)
    }
  }
  return place.score * (1 - worthOfContext * (1 - near.size / around.size))
}
