/** The words of a list that is written as text, parted by spaces or line ends; `_` stands for a space within a phrase. */
export function wordList(words: string): string[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}

/** The same as a set, for asking whether a token's key is in it. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words))
}
