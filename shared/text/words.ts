import { wordSegmenter } from './segmenters.ts'

/**
 * Counts the words of a text in any script: by Unicode's word rules, with the dictionaries of the runtime for
 * scripts that write no spaces (Chinese, Japanese, Thai, Khmer). Punctuation and emoji do not count.
 */
export function countWords(text: string): number {
  let count = 0
  for (const segment of wordSegmenter().segment(text)) {
    if (segment.isWordLike === true) count += 1
  }
  return count
}

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
