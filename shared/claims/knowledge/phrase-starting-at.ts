import type { Sentence, Token } from '../../text/reading.ts'
import {
  adverbsAndAuxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  pronouns,
  weekdays,
} from './lexicon/function-words.ts'
import { reportingVerbs } from './lexicon/reporting-verbs.ts'
import {
  headOf,
  isNounOfPeople,
  longestPhrase,
  ofMention,
  ofPronoun,
  type PhraseContext,
  type SourcePhrase,
} from './source-phrase.ts'

/** Go on within a description that stands after its verb. */
const joining = new Set(['of', 'for', 'at', 'from', 'with', 'by'])

/** The phrase that begins at `first`: after “said”, “according to”, “by”. Null when no name or description does. */
export function phraseStartingAt(
  context: PhraseContext,
  sentence: Sentence,
  first: number,
): SourcePhrase | null {
  const { tokens } = context.reading
  const token = tokens[first]
  if (token === undefined || first >= sentence.endToken || token.kind === 'punctuation') return null
  const mention = context.cast.mentions[context.cast.mentionAt[first] ?? -1]
  if (mention?.titleToken === first) return withOwned(context, ofMention(context, first))
  if (pronouns.has(token.key)) return ofPronoun(first, token.key)
  if (cannotBegin(token)) return null
  let end = first + 1
  while (end < sentence.endToken && end - first < longestPhrase && continuesRight(tokens, end)) end += 1
  const head = headOf(tokens, first, end - 1)
  return {
    firstToken: first,
    endToken: end,
    head,
    mention: context.cast.mentionAt[head] ?? -1,
    pronoun: null,
  }
}

function cannotBegin({ key }: Token): boolean {
  if (determiners.has(key)) return false
  return (
    prepositions.has(key) || clauseOpeners.has(key) || adverbsAndAuxiliaries.has(key) || weekdays.has(key)
  )
}

/** “Trump’s campaign”: the name only tells whose. */
function withOwned({ reading, cast }: PhraseContext, phrase: SourcePhrase | null): SourcePhrase | null {
  if (phrase === null || reading.tokens[phrase.endToken]?.key !== "'s") return phrase
  const from = phrase.endToken + 1
  let end = from
  while (isOwned(reading.tokens[end])) end += 1
  return end === from
    ? phrase
    : { ...phrase, endToken: end, head: end - 1, mention: cast.mentionAt[end - 1] ?? -1 }
}

function isOwned(token: Token | undefined): boolean {
  return token?.kind === 'word' && !endsDescription(token) && !reportingVerbs.has(token.key)
}

function endsDescription({ key }: Token): boolean {
  return (
    clauseOpeners.has(key) ||
    prepositions.has(key) ||
    pronouns.has(key) ||
    weekdays.has(key) ||
    adverbsAndAuxiliaries.has(key)
  )
}

function continuesRight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'punctuation')
    return /^[&’'-]$/.test(token.word) && tokens[at + 1]?.isCapitalised === true
  if (token.key === 'and') return isNounOfPeople(tokens[at + 1])
  if (token.key === "'s" || determiners.has(token.key)) return true
  return joining.has(token.key) || !endsDescription(token)
}
