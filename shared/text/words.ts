import { wordSegmenter } from './segmenters.ts'

/**
 * Counts the words of a text in any script: by Unicode's word rules, with the dictionaries of the runtime for
 * scripts that write no spaces (Chinese, Japanese, Thai, Khmer). Punctuation and emoji do not count.
 */
export function countWords(text: string): number {
  if (latinOnly.test(text)) return text.match(latinWord)?.length ?? 0
  let count = 0
  for (const segment of wordSegmenter().segment(text)) {
    if (segment.isWordLike === true) count += 1
  }
  return count
}

/** Latin letters, digits and the punctuation of print: nothing that Unicode's word rules treat in a way of its own. */
const latinOnly =
  /^[\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u00B7\u00B9-\u024F\u2010-\u2023\u2025\u2026\u2030-\u203A\u20AC\u2122]*$/

/**
 * Unicode's word rules (UAX 29) for such a text, five times as fast as the segmenter: letters, digits and underscores
 * stand together, with one apostrophe, full stop or colon between letters, or one separator between digits.
 */
const latinWord = (() => {
  const letter = 'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F'
  const inWord = `(?<=[${letter}])[.:'\u2018\u2019\u00B7](?=[${letter}])`
  const inNumber = `(?<=[0-9])[.,;'\u2018\u2019](?=[0-9])`
  return new RegExp(`_*[${letter}0-9](?:[${letter}0-9_]|${inWord}|${inNumber})*`, 'g')
})()

/**
 * A quick count of the words, good enough to tell a line from a paragraph: runs between spaces, and two
 * characters of a script without spaces for one word.
 */
export function roughWordCount(text: string): number {
  let count = 0
  for (const run of text.split(/\s+/)) {
    if (!/[\p{L}\p{N}]/u.test(run)) continue
    // Latin, Greek and Cyrillic stand below the scripts that write without spaces.
    const unspaced = /[\u0E00-\uFFFF]/.test(run) ? (run.match(withoutSpaces)?.length ?? 0) : 0
    count += Math.max(1, Math.ceil(unspaced / 2))
  }
  return count
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
