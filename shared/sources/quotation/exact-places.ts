import type { Span } from '../../domain/anchor.ts'
import type { SpokenWords } from './spoken-words.ts'

/** False starts of more words are no slip of the tongue. */
const longestStutter = 3

/** Where each of some words stands in the source, by what it is compared by. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>

/** The places of all words of a quotation in the source: one walk through the source. */
export function placesOf(source: SpokenWords, sought: Iterable<string>): WordPlaces {
  const places = new Map<string, number[]>([...sought].map((key) => [key, []]))
  for (const [index, key] of source.keys.entries()) places.get(key)?.push(index)
  return places
}

/**
 * Where words stand in a row in the source: half-open ranges of its words, in order. A word or two said twice ("the, the
 * hostages") count once: no desk prints a stutter.
 */
export function exactPlaces(
  words: readonly string[],
  source: SpokenWords,
  places: WordPlaces,
): readonly Span[] {
  const rarest = rarestOf(words, places)
  const found: Span[] = []
  for (const at of places.get(words[rarest] ?? '') ?? []) {
    let start = walk(words.slice(0, rarest + 1).toReversed(), source.keys, at, -1)
    const end = walk(words.slice(rarest), source.keys, at, 1)
    if (start === null || end === null) continue
    for (let left = longestStutter; left > 0 && source.keys[start - 1] === source.keys[start]; left -= 1)
      start -= 1
    if (found.at(-1)?.start !== start) found.push({ start, end: end + 1 })
  }
  return found
}

function rarestOf(words: readonly string[], places: WordPlaces): number {
  let best = 0
  const count = (index: number) => places.get(words[index] ?? '')?.length ?? 0
  for (let index = 1; index < words.length; index += 1) if (count(index) < count(best)) best = index
  return best
}

/** The place of the last of some words that stand in a row from `at` on, in the given direction; null when they do not. */
function walk(words: readonly string[], keys: readonly string[], at: number, step: 1 | -1): number | null {
  let place = at
  for (const [index, word] of words.entries()) {
    if (index === 0) continue
    const next = place + step
    if (keys[next] === word) place = next
    else {
      const stutter = stutterAt(keys, next, step)
      if (stutter === 0 || keys[next + step * stutter] !== word) return null
      place = next + step * stutter
    }
  }
  return place
}

/** How many words from a place on say once more what stands before it; 0 for none. */
function stutterAt(keys: readonly string[], at: number, step: 1 | -1): number {
  for (let length = 1; length <= longestStutter; length += 1) {
    let isSame = true
    for (let offset = 0; offset < length && isSame; offset += 1) {
      const key = keys[at + step * offset]
      isSame = key !== undefined && key === keys[at + step * (offset - length)]
    }
    if (isSame) return length
  }
  return 0
}
