import type { Sentence } from '../../text/reading.ts'
import { prepositions } from './lexicon/function-words.ts'
import { wordSet } from './lexicon/word-list.ts'
import { phraseStartingAt } from './phrase-starting-at.ts'
import { isSpeakerLike, type PhraseContext, type SourcePhrase } from './source-phrase.ts'

const objectPronouns = wordSet('him her them us me you')

/** Whoever is told, from the token after the verb on: “CNN”, “them”, “state television”. Null when nobody is. */
export function addressee(context: PhraseContext, sentence: Sentence, from: number): SourcePhrase | null {
  const { tokens } = context.reading
  const phrase = phraseStartingAt(context, sentence, from)
  if (phrase === null) return null
  if (objectPronouns.has(tokens[from]?.key ?? ''))
    return { ...phrase, endToken: from + 1, head: from, mention: -1 }
  return isSpeakerLike(context, phrase) || isShortAddressee(context, sentence, phrase) ? phrase : null
}

/** “told state television.”, “told the broadcaster on Monday”: nothing that was said follows it. */
function isShortAddressee(
  { reading }: PhraseContext,
  sentence: Sentence,
  { firstToken, endToken }: SourcePhrase,
): boolean {
  const next = reading.tokens[endToken]
  if (endToken - firstToken > 4) return false
  return endToken >= sentence.endToken || next?.kind === 'punctuation' || prepositions.has(next?.key ?? '')
}
