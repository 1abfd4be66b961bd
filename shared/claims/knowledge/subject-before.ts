import type { Sentence, Token } from '../../text/reading.ts'
import { adverbsAndAuxiliaries, clauseOpeners, weekdays } from './lexicon/function-words.ts'
import { personTitles } from './lexicon/people-words.ts'
import { titleModifiers } from './lexicon/title-modifiers.ts'
import { phraseEndingAt } from './phrase-ending-at.ts'
import { phraseStartingAt } from './phrase-starting-at.ts'
import {
  isSpeakerLike,
  longestPhrase,
  ofMention,
  type PhraseContext,
  type SourcePhrase,
} from './source-phrase.ts'

/** The subject of the verb at `cue`, to its left in the sentence; null when nothing there could be one. */
export function subjectBefore(context: PhraseContext, sentence: Sentence, cue: number): SourcePhrase | null {
  const { tokens } = context.reading
  let last = cue - 1
  while (last >= sentence.firstToken && isSkipped(tokens, last)) last -= 1
  if (tokens[last]?.word === ')') last = beforeBracket(tokens, last, sentence.firstToken)
  const token = tokens[last]
  if (token === undefined || last < sentence.firstToken) return null
  if (isDashOrComma(token)) return acrossApposition(context, sentence, last)
  if (token.key === 'who' || token.key === 'which' || token.key === 'that')
    return antecedent(context, sentence, last)
  const phrase = phraseEndingAt(context, sentence, last)
  if (phrase === null || isSpeakerLike(context, phrase)) return phrase
  // “Protesters in the harbour chanted”: the words before the verb only tell where.
  return subjectOfClause(context, sentence, phrase) ?? phrase
}

/** Stands between a subject and its verb: “has also repeatedly”, “on Tuesday”. */
function isSkipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  const { key } = token
  if (adverbsAndAuxiliaries.has(key)) return key !== 'all' && key !== 'both'
  if (weekdays.has(key)) return true
  if (key === 'on') return weekdays.has(tokens[at + 1]?.key ?? '')
  return isAdverb(token)
}

const endInLy = new Set(['family', 'ally', 'assembly', 'italy', 'reply', 'supply', 'july'])

function isAdverb({ key, isCapitalised }: Token): boolean {
  return key.length > 4 && key.endsWith('ly') && !isCapitalised && !endInLy.has(key)
}

function beforeBracket(tokens: readonly Token[], at: number, first: number): number {
  for (let back = at - 1; back >= first && at - back < 10; back -= 1)
    if (tokens[back]?.word === '(') return back - 1
  return at
}

function isDashOrComma({ word }: Token): boolean {
  return /^[,—–]$|^--$/.test(word)
}

/** Whoever “who” stands for. */
function antecedent(context: PhraseContext, sentence: Sentence, at: number): SourcePhrase | null {
  const { tokens } = context.reading
  const phrase = phraseEndingAt(context, sentence, tokens[at - 1]?.word === ',' ? at - 2 : at - 1)
  return phrase !== null && isSpeakerLike(context, phrase) ? phrase : null
}

/** “Kirby, a spokesman for the council, said”, “his aide, Ana Ruiz, said”: `comma` is the one before the verb. */
function acrossApposition(context: PhraseContext, sentence: Sentence, comma: number): SourcePhrase | null {
  const { tokens } = context.reading
  const limit = Math.max(sentence.firstToken, comma - longestPhrase)
  let open = comma - 1
  while (open > limit && !isApposing(tokens[open])) open -= 1
  const opening = tokens[open]
  if (open <= limit || opening === undefined || !isDashOrComma(opening)) return null
  const named = ofMention(context, comma - 1)
  // “his coach, former Olympian Ana Ruiz, said”
  if (named !== null && isOnlyTitle(tokens, open + 1, named.firstToken) && isPerson(context, named))
    return named
  const close =
    tokens[open - 1]?.word === ')' ? beforeBracket(tokens, open - 1, sentence.firstToken) : open - 1
  const outer = phraseEndingAt(context, sentence, close)
  return outer !== null && isSpeakerLike(context, outer) ? outer : null
}

function isOnlyTitle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key ?? ''
    if (!titleModifiers.has(key) && !personTitles.has(key)) return false
  }
  return to >= from
}

function isApposing(token: Token | undefined): boolean {
  return token !== undefined && (isDashOrComma(token) || /^[“”"«»]$/.test(token.word))
}

function isPerson({ cast }: PhraseContext, { mention }: SourcePhrase): boolean {
  const kind = cast.members[cast.mentions[mention]?.member ?? -1]?.kind
  return kind === 'person' || kind === 'unknown'
}

/** The phrase at the start of the clause in which another stands. */
function subjectOfClause(
  context: PhraseContext,
  sentence: Sentence,
  { firstToken }: SourcePhrase,
): SourcePhrase | null {
  const { tokens } = context.reading
  let first = firstToken
  while (first > sentence.firstToken && !opensClause(tokens[first - 1])) first -= 1
  const phrase = phraseStartingAt(context, sentence, first)
  if (phrase === null || phrase.endToken > firstToken || !isSpeakerLike(context, phrase)) return null
  return { ...phrase, endToken: Math.max(phrase.head + 1, phrase.firstToken + 1) }
}

function opensClause(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation' || clauseOpeners.has(token.key)
}
