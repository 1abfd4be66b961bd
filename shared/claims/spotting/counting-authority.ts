import type { Reading, Sentence } from '../../text/reading.ts'
import { keyAt, type SentenceWords, spanOf, tokenAt, wordsOf } from './words-of-sentence.ts'

const saying = new Set('said says told reported announced confirmed estimated estimates'.split(' '))
const ends = new Set(', . ; : — – -- on in at that said says reported ” " )'.split(' '))

/** How long the name of a source may be, in tokens. */
const longestName = 9

/**
 * Who counted, as far as the sentence says it: the words after “according to”, or those before a verb of saying that
 * ends the sentence (“, the health ministry said”). Null when it says nothing.
 */
export function authorityIn(sentence: Sentence, reading: Reading): string | null {
  const words = wordsOf(sentence, reading)
  for (let at = words.first; at < words.end; at += 1) {
    const key = keyAt(words, at)
    if (key === 'to' && keyAt(words, at - 1) === 'according') return nameFrom(words, at + 1, reading.text)
    if (saying.has(key)) {
      const name = nameBefore(words, at, reading.text)
      if (name !== null) return name
    }
  }
  return null
}

function nameFrom(words: SentenceWords, from: number, text: string): string | null {
  let to = from
  while (to < words.end && to < from + longestName && !ends.has(keyAt(words, to))) to += 1
  return textOf(words, from, to, text)
}

function nameBefore(words: SentenceWords, to: number, text: string): string | null {
  let from = to
  while (from > words.first && to - from < longestName && !ends.has(keyAt(words, from - 1))) from -= 1
  const isWhole = from === words.first || keyAt(words, from - 1) === ','
  return isWhole && to - from < longestName && hasName(words, from, to) ? textOf(words, from, to, text) : null
}

/** “officials”, “the ministry”; not “it” and “he”. */
function hasName(words: SentenceWords, from: number, to: number): boolean {
  if (to - from === 1) return (tokenAt(words, from)?.key.length ?? 0) > 4
  return to > from
}

function textOf(words: SentenceWords, from: number, to: number, text: string): string | null {
  const { start, end } = spanOf(words, from, to)
  return end > start ? text.slice(start, end) : null
}
