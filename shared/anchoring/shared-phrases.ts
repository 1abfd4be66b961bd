import type { Alignment } from './alignment.ts'
import type { ComparedText } from './compared-text.ts'
import { eachPhrase, isSamePhrase } from './phrase-numbers.ts'
import { PhrasePlaces } from './phrase-places.ts'

/** An index into the old words and one into the new. */
export type WordPair = readonly [number, number]

/** Where a phrase of `length` free words stands once in each text: pairs of indices of its first word, in the order of the new text. */
export function sharedPhrases(
  before: ComparedText,
  after: ComparedText,
  { targets, origins }: Alignment,
  length: number,
): readonly WordPair[] {
  const inOld = new PhrasePlaces(before.count)
  const inNew = new PhrasePlaces(after.count)
  eachPhrase(before, length, targets, (phrase, at) => inOld.add(phrase, at))
  eachPhrase(after, length, origins, (phrase, at) => inNew.add(phrase, at))
  const found: WordPair[] = []
  eachPhrase(after, length, origins, (phrase, target) => {
    const at = inOld.placeOf(phrase)
    if (at < 0 || inNew.placeOf(phrase) !== target) return
    if (isSamePhrase(before, at, after, target, length)) found.push([at, target])
  })
  return found
}

/**
 * Where a phrase of `length` free words stands in both texts, however often: its first place in the one with its first in the other, the
 * second with the second. For what is left when all that stands once has found its place.
 */
export function repeatedPhrases(
  before: ComparedText,
  after: ComparedText,
  { targets, origins }: Alignment,
  length: number,
): readonly WordPair[] {
  const inNew = new Map<number, number[]>()
  eachPhrase(after, length, origins, (phrase, at) => {
    const places = inNew.get(phrase)
    if (places === undefined) inNew.set(phrase, [at])
    else places.push(at)
  })
  const used = new Map<number, number>()
  const found: WordPair[] = []
  eachPhrase(before, length, targets, (phrase, at) => {
    const nth = used.get(phrase) ?? 0
    const target = inNew.get(phrase)?.[nth]
    if (target === undefined || !isSamePhrase(before, at, after, target, length)) return
    used.set(phrase, nth + 1)
    found.push([at, target])
  })
  return found
}
