import type { Span } from '../domain/anchor.ts'
import type { ComparedText } from './compared-text.ts'
import { eachPhrase, isSamePhrase, phraseAt } from './phrase-numbers.ts'
import { sentenceGoesOn } from './sentence-goes-on.ts'

/** Shorter wordings prove nothing: they stand in many places by chance. */
const fewestWords = 6
/** A whole sentence is known by fewer. */
const fewestWordsOfSentence = 3

/** Finds whole wordings again in one text. Reads the text when it is first asked, not before. */
export class WordingFinder {
  readonly #text: ComparedText
  #places: Map<number, number[]> | null = null

  constructor(text: ComparedText) {
    this.#text = text
  }

  /**
   * The places where all the words of `wording` (half-open indices into `source`) stand again in a row, in the order of the text. Fewer
   * than six words are looked for only when they are a sentence in both texts.
   */
  placesOf(source: ComparedText, wording: Span): readonly Span[] {
    const length = wording.end - wording.start
    if (length < fewestWordsOfSentence) return []
    const isShort = length < fewestWords
    if (isShort && !isSentence(source, wording)) return []
    const candidates = this.#index().get(phraseAt(source, wording.start, fewestWordsOfSentence)) ?? []
    return candidates
      .filter((at) => isSamePhrase(source, wording.start, this.#text, at, length))
      .map((at) => ({ start: at, end: at + length }))
      .filter((place) => !isShort || isSentence(this.#text, place))
  }

  #index(): Map<number, number[]> {
    if (this.#places !== null) return this.#places
    const places = new Map<number, number[]>()
    eachPhrase(this.#text, fewestWordsOfSentence, null, (phrase, at) => {
      const known = places.get(phrase)
      if (known === undefined) places.set(phrase, [at])
      else known.push(at)
    })
    this.#places = places
    return places
  }
}

function isSentence(text: ComparedText, { start, end }: Span): boolean {
  return (
    (start === 0 || !sentenceGoesOn(text, start - 1)) &&
    (end === text.count || !sentenceGoesOn(text, end - 1))
  )
}
