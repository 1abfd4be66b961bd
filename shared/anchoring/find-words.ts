import type { Span } from '../domain/anchor.ts'
import type { ComparedText } from './compared-text.ts'
import { eachPhrase, isSamePhrase, phraseAt } from './phrase-numbers.ts'
import { sentenceGoesOn } from './sentence-goes-on.ts'

/** Shorter wordings prove nothing: they stand in many places by chance. */
const fewestWords = 6
/** A whole sentence is known by fewer. */
const fewestWordsOfSentence = 3

/** Where phrases begin, by their numbers: the last place of each slot, and for each place the one of its slot before. */
interface PhraseChains {
  readonly heads: Int32Array
  readonly before: Int32Array
}

/** Finds whole wordings again in one text. Reads the text when it is first asked, not before. */
export class WordingFinder {
  readonly #text: ComparedText
  #chains: PhraseChains | null = null

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
    const found: Span[] = []
    const { heads, before } = (this.#chains ??= chainPhrases(this.#text))
    const phrase = phraseAt(source, wording.start, fewestWordsOfSentence)
    for (let at = heads[slotOf(phrase, heads)] ?? -1; at !== -1; at = before[at] ?? -1) {
      if (!isSamePhrase(source, wording.start, this.#text, at, length)) continue
      const place = { start: at, end: at + length }
      if (!isShort || isSentence(this.#text, place)) found.push(place)
    }
    return found.reverse()
  }
}

function chainPhrases(text: ComparedText): PhraseChains {
  let size = 16
  while (size < text.count) size *= 2
  const heads = new Int32Array(size).fill(-1)
  const before = new Int32Array(text.count)
  eachPhrase(text, fewestWordsOfSentence, null, (phrase, at) => {
    const slot = slotOf(phrase, heads)
    before[at] = heads[slot] ?? -1
    heads[slot] = at
  })
  return { heads, before }
}

function slotOf(phrase: number, heads: Int32Array): number {
  return (phrase ^ (phrase >>> 16)) & (heads.length - 1)
}

function isSentence(text: ComparedText, { start, end }: Span): boolean {
  return (
    (start === 0 || !sentenceGoesOn(text, start - 1)) &&
    (end === text.count || !sentenceGoesOn(text, end - 1))
  )
}
