import { byReading } from '../../text/by-reading.ts'
import { byWord } from '../../text/by-word.ts'
import type { Reading } from '../../text/reading.ts'

/** The most frequent words of English, each of which no other language that news is written in shares. */
const english: ReadonlySet<string> = new Set([
  'the',
  'and',
  'that',
  'with',
  'from',
  'they',
  'said',
  'has',
  'which',
  'this',
])

/** Texts with fewer words are too short to tell. */
const fewest = 12

/** English prose has one of these words among ten; a text of headings or names has some. */
const leastShare = 0.02

/**
 * Whether a text is in English, so that words beside a number tell what it counts. A short text is taken for it as long
 * as all of its letters are Latin. Asked once for each reading.
 */
export const isInEnglish = byReading(looksEnglish)

const isFrequent = byWord((key) => english.has(key))
const isLatin = byWord((key) => /[a-z]/.test(key))

function looksEnglish({ tokens }: Reading): boolean {
  let words = 0
  let frequent = 0
  let foreign = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    words += 1
    if (isFrequent(token)) frequent += 1
    else if (!isLatin(token)) foreign += 1
  }
  if (words < fewest) return foreign * 2 < words || words === 0
  return frequent / words >= leastShare
}
