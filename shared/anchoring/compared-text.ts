import type { Span } from '../domain/anchor.ts'
import { CharacterClass, classAt } from './character-class.ts'
import { foldTypography } from './fold-typography.ts'

/** A text as a row of comparable words: where each stands (UTF-16 units, end exclusive) and which word it is. */
export interface ComparedText {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /**
   * A number made of each word's letters: the same for words that are the same but for case and typography, seldom the same for others. What is
   * told a person is compared by its letters once more.
   */
  readonly keys: Int32Array
}

/**
 * Cuts a text into comparable words: a word with its inner marks ("1,200", "don’t", "10:30"), one character of a script that writes no
 * spaces, three dots, or one mark of punctuation. Letter by letter, since a pattern takes four times as long.
 */
export function comparedText(text: string): ComparedText {
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  const keys = new Int32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at)
    const end = kind === CharacterClass.word ? endOfWord(text, at) : endOfMark(text, at)
    if (kind !== CharacterClass.space) {
      starts[count] = at
      ends[count] = end
      keys[count] = keyOf(text, at, end)
      count += 1
    }
    at = end
  }
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    keys: keys.slice(0, count),
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

function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    if (classAt(text, end) === CharacterClass.word) end += widthAt(text, end)
    else if (isInnerMark(text.charCodeAt(end)) && classAt(text, end + 1) === CharacterClass.word) end += 1
    else break
  }
  return end
}

/** A full stop, comma, colon or apostrophe between letters or digits. */
function isInnerMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x27 || unit === 0x2019
}

function endOfMark(text: string, start: number): number {
  return text.startsWith('...', start) ? start + 3 : start + widthAt(text, start)
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length ? 2 : 1
}

/** FNV-1a over the letters in lower case; words beyond ASCII are folded first. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0x811c9dc5
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80 || unit === 0x60) return keyOfFolded(foldTypography(text.slice(start, end)))
    key = Math.imul(key ^ (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit), 0x01000193)
  }
  return key
}

function keyOfFolded(word: string): number {
  let key = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) key = Math.imul(key ^ word.charCodeAt(at), 0x01000193)
  return key
}
