import { byWord } from '../../text/by-word.ts'
import type { Sentence, Token } from '../../text/reading.ts'
import {
  adverbsAndAuxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  pronouns,
} from './lexicon/function-words.ts'
import { speakerNouns } from './lexicon/people-words.ts'
import { reportingVerbs } from './lexicon/reporting-verbs.ts'
import {
  headOf,
  innerPrepositions,
  isNounOfPeople,
  longestPhrase,
  ofPronoun,
  postponed,
  type PhraseContext,
  type SourcePhrase,
} from './source-phrase.ts'

/** The phrase whose last word is at `last`: a name with what belongs to it, a description, a pronoun; null for a mark. */
export function phraseEndingAt(
  context: PhraseContext,
  sentence: Sentence,
  last: number,
): SourcePhrase | null {
  const token = context.reading.tokens[last]
  if (token === undefined || last < sentence.firstToken || token.kind === 'punctuation') return null
  if (pronouns.has(token.key)) return ofPronoun(last, token.key)
  if (cannotEndPhrase(token)) return null
  const first = withoutScene(context, startOfPhrase(context, sentence, last), last)
  const head = headOf(context.reading.tokens, first, last)
  return {
    firstToken: first,
    endToken: last + 1,
    head,
    mention: context.cast.mentionAt[head] ?? -1,
    pronoun: null,
  }
}

function cannotEndPhrase({ key, isCapitalised }: Token): boolean {
  if (isCapitalised) return clauseOpeners.has(key) || prepositions.has(key)
  if (clauseOpeners.has(key) || prepositions.has(key) || adverbsAndAuxiliaries.has(key)) return true
  return key === 'him' || key === 'her' || key === 'them' || key === 'us' || key === 'me' || key === 'too'
}

function startOfPhrase({ reading, cast }: PhraseContext, sentence: Sentence, last: number): number {
  const { tokens } = reading
  let first = last
  while (first > sentence.firstToken && last - first < longestPhrase) {
    const titleToken = cast.mentions[cast.mentionAt[first] ?? -1]?.titleToken ?? first
    if (titleToken < first && titleToken >= sentence.firstToken) first = titleToken
    else if (continuesLeft(tokens, first)) first -= 1
    else break
  }
  return first
}

/** “On Tuesday officials”: the subject follows the words that set the scene. */
function withoutScene({ reading, cast }: PhraseContext, first: number, last: number): number {
  const { tokens } = reading
  if (!prepositions.has(tokens[first]?.key ?? '')) return first
  const own = cast.mentions[cast.mentionAt[last] ?? -1]
  if (own !== undefined) return Math.max(first, own.titleToken)
  for (let at = last; at > first; at -= 1) if (determiners.has(tokens[at]?.key ?? '')) return at
  return last
}

/** Whether the word before `first` belongs to the same phrase. */
function continuesLeft(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  const own = tokens[first]
  if (before === undefined || own === undefined) return false
  if (before.kind === 'punctuation') return /^[&%$£€’'-]$/.test(before.word)
  if (before.key === 'and' || innerPrepositions.has(before.key))
    return isNounOfPeople(tokens[first - 2]) || isPostponed(tokens, first - 2)
  // “said that officials”: the word before a plural or a name opens a clause.
  if (before.key === 'that' && (own.isCapitalised || own.key.endsWith('s') || determiners.has(own.key)))
    return false
  // A determiner begins its phrase.
  if (determiners.has(own.key) && !determiners.has(before.key)) return false
  return before.key === "'s" || determiners.has(before.key) || isWithinPhrase(before)
}

/** “people familiar | with the talks” */
function isPostponed(tokens: readonly Token[], at: number): boolean {
  return postponed.has(tokens[at]?.key ?? '') && isNounOfPeople(tokens[at - 1])
}

/** A word that may stand within a description: no verb, no word that opens a clause. */
function isWithinPhrase(token: Token): boolean {
  return !standsBetweenPhrases(token) && (token.isCapitalised || mayDescribe(token))
}

const standsBetweenPhrases = byWord(
  (key) =>
    clauseOpeners.has(key) || prepositions.has(key) || pronouns.has(key) || adverbsAndAuxiliaries.has(key),
)

const mayDescribe = byWord((key) => {
  const form = reportingVerbs.get(key)?.form ?? 'base'
  return form === 'base' || speakerNouns.has(key)
})
