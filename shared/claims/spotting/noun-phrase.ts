import { keyAt, type SentenceWords, tokenAt } from './words-of-sentence.ts'

/** Small words that stand within names: “Ministry of Health”. */
const within = new Set('of the and for de la al el bin von van'.split(' '))

/**
 * The end of the name that begins at a token: a run of capitals with the small words within it, after “the” and up to
 * three describing words (“the terrorist group Hamas”). Answers `from` when no name begins there.
 */
export function endOfName(words: SentenceWords, from: number): number {
  let at = from
  if (keyAt(words, at) === 'the' || keyAt(words, at) === 'a') {
    at += 1
    for (let index = 0; index < 3 && isDescribing(words, at); index += 1) at += 1
  }
  let end = at
  while (tokenAt(words, at)?.isCapitalised === true) {
    at += 1
    end = at
    while (within.has(keyAt(words, at))) at += 1
  }
  return end > from && tokenAt(words, end - 1)?.isCapitalised === true ? end : from
}

/** The beginning of the name that ends before a token; answers `to` when no name ends there. */
export function startOfName(words: SentenceWords, to: number): number {
  let [at, start] = [to, to]
  while (tokenAt(words, at - 1)?.isCapitalised === true) {
    at -= 1
    start = at
    while (within.has(keyAt(words, at - 1)) && tokenAt(words, at - 2)?.isCapitalised === true) at -= 1
  }
  return start
}

function isDescribing(words: SentenceWords, at: number): boolean {
  const token = tokenAt(words, at)
  return token?.kind === 'word' && !token.isCapitalised && token.key.length > 3
}
