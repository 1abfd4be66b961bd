import { byWord } from '../../../text/by-word.ts'
import type { Reading } from '../../../text/reading.ts'

const functionWords = new Set(
  'the of and to in is was that it for on with as he she they has had have by from at be are not'.split(' '),
)

const isFunctionWord = byWord((key) => functionWords.has(key))

/** The first words tell the language of a text well enough. */
const enough = 600

/** Whether a text is English, by the share of its most frequent words: a fifth and more in English, a twentieth elsewhere. */
export function looksEnglish({ tokens }: Reading): boolean {
  let words = 0
  let known = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    words += 1
    if (isFunctionWord(token)) known += 1
    if (words === enough) break
  }
  return known * 8 >= words
}
