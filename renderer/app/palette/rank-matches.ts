import { foldWords } from '../../../shared/text/fold-words.ts'

/** The words that were typed, without accents and in lower case. */
export function typedWords(query: string): readonly string[] {
  return foldWords(query)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** How well a text answers what was typed. */
export interface Match {
  readonly score: number
  /** A word was found only as letters in order. */
  readonly isLoose: boolean
}

/**
 * How well a folded text answers the words typed; null when it does not. Every word must be found: at the start of a
 * word (3), inside one (2), or as letters in order (1). A text that begins as typed goes first.
 */
export function matchWords(wanted: readonly string[], folded: string): Match | null {
  if (wanted.length === 0) return { score: 0, isLoose: false }
  let sum = 0
  let isLoose = false
  for (const word of wanted) {
    const points = wordScore(word, folded)
    if (points === 0) return null
    isLoose ||= points === 1
    sum += points
  }
  return { score: sum / wanted.length + (folded.startsWith(wanted.join(' ')) ? 1 : 0), isLoose }
}

/** An item that answers a query. */
export interface Ranked<T> extends Match {
  readonly item: T
}

/** The items that answer a query, best first and otherwise in the order given. `foldedOf` gives a text as `foldWords` does. */
export function rankMatches<T>(
  query: string,
  items: readonly T[],
  foldedOf: (item: T) => string,
): readonly Ranked<T>[] {
  const wanted = typedWords(query)
  return items
    .flatMap((item) => {
      const match = matchWords(wanted, foldedOf(item))
      return match === null ? [] : [{ item, ...match }]
    })
    .sort((a, b) => b.score - a.score)
}

function wordScore(word: string, text: string): number {
  let at = text.indexOf(word)
  if (at === -1) return isSubsequence(word, text) ? 1 : 0
  for (; at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return 3
  }
  return 2
}

function isSubsequence(word: string, text: string): boolean {
  let at = -1
  for (const letter of word) {
    at = text.indexOf(letter, at + 1)
    if (at === -1) return false
  }
  return true
}
