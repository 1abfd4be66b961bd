import { isOneSlipApart } from './one-slip-apart.ts'

/**
 * The pairs of words that are one slip apart, or the same but for accents and capitals, in near-linear time: words one
 * slip apart share what is left of them when one letter is taken out.
 */
export function nearSpellings<T extends { readonly word: string }>(
  words: readonly T[],
): readonly (readonly [T, T])[] {
  const byRest = new Map<string, number[]>()
  words.forEach(({ word }, index) => {
    for (const rest of restsOf(foldName(word))) {
      const list = byRest.get(rest)
      if (list === undefined) byRest.set(rest, [index])
      else list.push(index)
    }
  })
  const seen = new Set<number>()
  const pairs: (readonly [T, T])[] = []
  for (const list of byRest.values()) {
    for (let i = 0; i < list.length - 1; i += 1) {
      for (let j = i + 1; j < list.length; j += 1) {
        const [low, high] = [list[i] ?? 0, list[j] ?? 0].sort((a, b) => a - b)
        const [a, b] = [words[low ?? 0], words[high ?? 0]]
        const key = (low ?? 0) * words.length + (high ?? 0)
        if (a === undefined || b === undefined || low === high || seen.has(key)) continue
        seen.add(key)
        const [one, other] = [foldName(a.word), foldName(b.word)]
        if (one === other || isOneSlipApart(one, other)) pairs.push([a, b])
      }
    }
  }
  return pairs
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
