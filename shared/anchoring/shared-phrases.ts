import type { Alignment } from './alignment.ts'
import type { ComparedText } from './compared-text.ts'
import { eachPhrase, isSamePhrase } from './phrase-numbers.ts'
import { PhrasePlaces } from './phrase-places.ts'

/** From so many words on a phrase is long, and a text is. */
const longPhrase = 12
const longText = 100_000

/**
 * Of the long phrases of a long text one of so many is looked up, a power of two, chosen by its words and so alike in both texts. What
 * stands in both has enough of them, and what has none is found by short phrases: each look goes to memory that no cache holds.
 */
const oneOf = 4

/** That many times their share of the phrases find room. Which are looked up is as good as chance, so that hardly ever one does not. */
const ample = 1.2

/** An index into the old words and one into the new. */
export type WordPair = readonly [number, number]

/**
 * Where a phrase of `length` free words stands once in each text: pairs of indices of its first word, in the order of the new text. Pairs
 * that were linked meanwhile are left out: whoever links one goes on to its neighbours.
 */
export function* sharedPhrases(
  before: ComparedText,
  after: ComparedText,
  { targets, origins }: Alignment,
  length: number,
): Generator<WordPair> {
  const free = freeWords(targets)
  const others = length >= longPhrase && free > longText ? oneOf - 1 : 0
  const places = new PhrasePlaces(others === 0 ? free : Math.ceil((free / oneOf) * ample))
  eachPhrase(before, length, targets, (phrase, at) => {
    if ((phrase & others) === 0) places.addOld(phrase, at)
  })
  eachPhrase(after, length, origins, (phrase, target) => {
    if ((phrase & others) === 0) places.addNew(phrase, target)
  })
  const pairs = places.pairs(after.count)
  for (let target = 0; target < pairs.length; target += 1) {
    const at = pairs[target] ?? -1
    if (at < 0 || targets[at] === target) continue
    if (isSamePhrase(before, at, after, target, length)) yield [at, target]
  }
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

function freeWords(linked: Int32Array): number {
  let count = 0
  for (const target of linked) if (target === -1) count += 1
  return count
}
