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
    list.forEach((b, index) => {
      for (const a of list.slice(0, index)) {
        if (seen.get(a)?.has(b) === true || !isNear(a.word, b.word)) continue
        seen.set(a, (seen.get(a) ?? new Set()).add(b))
        pairs.push([a, b])
      }
    })
  }
  return pairs
}

function* byRest<T extends { readonly word: string }>(
  words: readonly T[],
): Generator<undefined, ReadonlyMap<string, readonly T[]>> {
  const lists = new Map<string, T[]>()
  for (const [index, word] of words.entries()) {
    if (index % wordsPerStep === wordsPerStep - 1) yield
    for (const rest of restsOf(foldName(word.word))) {
      const list = lists.get(rest)
      if (list === undefined) lists.set(rest, [word])
      else list.push(word)
    }
  }
  return lists
}

function isNear(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)]
  return one === other || isOneSlipApart(one, other)
}

/** Without accents and capitals: Müller and Muller, DeSantis and Desantis are one. */
export function foldName(word: string): string {
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
function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word])
  for (let at = 1; at < word.length; at += 1) rests.add(word.slice(0, at) + word.slice(at + 1))
  return rests
}
