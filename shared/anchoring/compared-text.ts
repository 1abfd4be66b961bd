import type { Span } from '../domain/anchor.ts'
import { foldTypography } from './fold-typography.ts'

/** A text as a row of comparable words: where each stands (UTF-16 units, end exclusive) and which word it is. */
export interface ComparedText {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The same number for words that are the same but for case and typography. */
  readonly keys: Int32Array
}

/**
 * A word with its inner marks ("1,200", "don’t", "10:30"), a single character of a script that writes no spaces, three dots, or one
 * mark of punctuation.
 */
const wordOrMark =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}])[\p{L}\p{M}\p{N}])+(?:[.,:'’](?=[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}])[\p{L}\p{M}\p{N}])+)*|\.{3}|[^\s\p{L}\p{N}]/gu

/** Numbers words so that words of several texts can be compared: give the same register to each. */
export class WordRegister {
  readonly #numbers = new Map<string, number>()

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const key = foldTypography(word)
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#numbers.size
      this.#numbers.set(key, number)
    }
    if (key !== word) this.#numbers.set(word, number)
    return number
  }
}

/** Cuts a text into comparable words. */
export function comparedText(text: string, register: WordRegister): ComparedText {
  const starts: number[] = []
  const ends: number[] = []
  const keys: number[] = []
  for (const match of text.matchAll(wordOrMark)) {
    starts.push(match.index)
    ends.push(match.index + match[0].length)
    keys.push(register.numberOf(match[0]))
  }
  return {
    text,
    count: keys.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    keys: Int32Array.from(keys),
  }
}

/** The words that a span touches, as a half-open range of indices; empty when it touches none. */
export function wordsIn({ starts, ends, count }: ComparedText, { start, end }: Span): Span {
  const first = firstAfter(ends, count, start)
  let last = first
  while (last < count && (starts[last] ?? 0) < end) last += 1
  return { start: first, end: last }
}

/** The first index whose value is greater than `limit`. */
function firstAfter(sorted: Int32Array, count: number, limit: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}
