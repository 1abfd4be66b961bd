import { isOneSlipApart } from './one-slip-apart.ts'

const wordsPerStep = 512

/**
 * The pairs of words that are one slip apart, or the same but for accents and capitals, in near-linear time: words one
 * slip apart share what is left of them when one letter is taken out. Yields every few hundred words.
 */
export function* nearSpellings<T extends { readonly word: string }>(
  words: readonly T[],
): Generator<undefined, readonly (readonly [T, T])[]> {
  const seen = new Map<T, Set<T>>()
  const pairs: (readonly [T, T])[] = []
  const lists = yield* byRest(words)
  yield
  for (const list of lists.values()) {
    for (let index = 1; index < list.length; index += 1) {
      const b = list[index]
      for (const a of list.slice(0, index)) {
        if (b === undefined || seen.get(a.of)?.has(b.of) === true || !isNear(a, b)) continue
        seen.set(a.of, (seen.get(a.of) ?? new Set()).add(b.of))
        pairs.push([a.of, b.of])
      }
    }
  }
  return pairs
}

/** A word as it is compared. */
interface Folded<T> {
  readonly of: T
  readonly name: string
}

function* byRest<T extends { readonly word: string }>(
  words: readonly T[],
): Generator<undefined, ReadonlyMap<string, readonly Folded<T>[]>> {
  const lists = new Map<string, Folded<T>[]>()
  for (const [index, word] of words.entries()) {
    if (index % wordsPerStep === wordsPerStep - 1) yield
    const folded = { of: word, name: foldName(word.word) }
    for (const rest of restsOf(folded.name)) {
      const list = lists.get(rest)
      if (list === undefined) lists.set(rest, [folded])
      else list.push(folded)
    }
  }
  return lists
}

function isNear<T>({ name: one }: Folded<T>, { name: other }: Folded<T>): boolean {
  return one === other || isOneSlipApart(one, other)
}

/** Without accents and capitals: Müller and Muller, DeSantis and Desantis are one. */
export function foldName(word: string): string {
  // Letters of ASCII have no accents, and most names no others.
  if (/^[A-Za-z'-]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll('ı', 'i')
    .toLowerCase()
}

/** The word itself, and the word without each of its letters. The first letter stays: slips seldom begin a name. */
function restsOf(word: string): readonly string[] {
  const rests = [word]
  for (let at = 1; at < word.length; at += 1) {
    // Of two like letters in a row, either leaves the same.
    if (at > 1 && word[at] === word[at - 1]) continue
    rests.push(word.slice(0, at) + word.slice(at + 1))
  }
  return rests
}
