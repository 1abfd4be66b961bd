import { determiners } from './lexicon/function-words.ts'
import type { Reading, Sentence, Token } from '../../text/reading.ts'
import type { Cue } from './cue.ts'
import { wordSet } from './lexicon/word-list.ts'

/** What may stand as the place of somebody’s words: “in a statement”, “on Twitter”, “at a briefing”. */
const media = wordSet(`
  statement interview interviews tweet tweets post posts email emails e-mail letter memo speech speeches briefing hearing testimony
  address news-conference conference call podcast broadcast book essay op-ed column report filing document blog message video ad
  twitter facebook instagram telegram youtube tiktok truth x television tv radio fox cnn msnbc nbc abc cbs bbc npr show program
  debate rally remarks release court affidavit lawsuit complaint text article forum event panel appearance
`)

const openers = new Set(['in', 'on', 'at', 'via', 'during', 'to'])

/** No medium is longer, in tokens. */
const longestMedium = 7

/**
 * Where or to whom it was said, as written: “CNN” in “told CNN”, “in a statement”, “on Twitter”. Null when the sentence
 * does not tell.
 */
export function mediumOf(
  reading: Reading,
  sentence: Sentence,
  { told, source, endToken }: Cue,
): string | null {
  if (told !== null && told.pronoun === null) return wordsOf(reading, told.firstToken, told.endToken)
  const { tokens } = reading
  const from = Math.max(endToken, source?.endToken ?? 0)
  const limit = Math.min(sentence.endToken, from + 6)
  for (let at = from; at < limit && tokens[at]?.kind !== 'punctuation'; at += 1) {
    const end = opens(tokens, at) ? endOfMedium(reading, sentence, at + 1) : null
    if (end !== null) return wordsOf(reading, at, end)
  }
  return null
}

/** “to the BBC”, but not “to report” */
function opens(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  const next = tokens[at + 1]
  return (
    openers.has(key) && (key !== 'to' || next?.isCapitalised === true || determiners.has(next?.key ?? ''))
  )
}

/** The end of “a televised interview” from its first word on; null when no medium is named. */
function endOfMedium({ tokens }: Reading, sentence: Sentence, from: number): number | null {
  const limit = Math.min(sentence.endToken, from + longestMedium)
  for (let at = from; at < limit && tokens[at]?.kind !== 'punctuation'; at += 1) {
    if (media.has(tokens[at]?.key ?? '')) return at + 1
  }
  return null
}

function wordsOf({ text, tokens }: Reading, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}
