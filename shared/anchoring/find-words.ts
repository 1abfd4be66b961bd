import type { Span } from '../domain/anchor.ts'
import type { ComparedText } from './compared-text.ts'
import { eachPhrase, isSamePhrase, phraseAt } from './phrase-numbers.ts'

/** Shorter wordings stand in many places by chance. */
const fewestWords = 6

/** Finds whole wordings again in one text. Reads the text when it is first asked, not before. */
export class WordingFinder {
  readonly #text: ComparedText
  #places: Map<number, number[]> | null = null

  constructor(text: ComparedText) {
    this.#text = text
  }

  /**
   * The places where all the words of `wording` (half-open indices into `source`) stand again in a row, in the order of the text;
   * none for fewer than six words, which prove nothing.
   */
  placesOf(source: ComparedText, wording: Span): readonly Span[] {
    const length = wording.end - wording.start
    if (length < fewestWords) return []
    const candidates = this.#index().get(phraseAt(source, wording.start, fewestWords)) ?? []
    return candidates
      .filter((at) => isSamePhrase(source, wording.start, this.#text, at, length))
      .map((at) => ({ start: at, end: at + length }))
  }

  #index(): Map<number, number[]> {
    if (this.#places !== null) return this.#places
    const places = new Map<number, number[]>()
    eachPhrase(this.#text, fewestWords, null, (phrase, at) => {
      const known = places.get(phrase)
      if (known === undefined) places.set(phrase, [at])
      else known.push(at)
    })
    this.#places = places
    return places
  }
}
