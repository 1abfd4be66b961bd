import { foldWords } from '../../shared/text/fold-words.ts'

/**
 * How well a text answers what was typed, case and accents aside; null when it does not. Every word typed must be
 * found: at the start of a word (3), inside one (2), or as letters in order (1). A text that begins as typed goes first.
 */
export function matchScore(query: string, text: string): number | null {
  const folded = foldWords(text)
  const wanted = foldWords(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  let score = 0
  for (const word of wanted) {
    const points = wordScore(word, folded)
    if (points === 0) return null
    score += points
  }
  if (wanted.length === 0) return 0
  return score / wanted.length + (folded.startsWith(wanted.join(' ')) ? 1 : 0)
}

/** The items that answer a query, best first and otherwise in the order given; at most `limit`. */
export function rankMatches<T>(
  query: string,
  items: readonly T[],
  textOf: (item: T) => string,
  limit: number,
): readonly T[] {
  return items
    .flatMap((item) => {
      const score = matchScore(query, textOf(item))
      return score === null ? [] : [{ item, score }]
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ item }) => item)
}

function wordScore(word: string, text: string): number {
  const at = text.indexOf(word)
  if (at === -1) return isSubsequence(word, text) ? 1 : 0
  const isAtStart = at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
  return isAtStart || text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word)) ? 3 : 2
}

function isSubsequence(word: string, text: string): boolean {
  let at = -1
  for (const letter of word) {
    at = text.indexOf(letter, at + 1)
    if (at === -1) return false
  }
  return true
}
