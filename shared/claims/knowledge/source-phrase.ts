import type { Reading, Token } from '../../text/reading.ts'
import type { Cast } from './cast.ts'
import { standaloneSubjects } from './lexicon/function-words.ts'
import { speakerNouns } from './lexicon/people-words.ts'

/** Words that name or describe whoever speaks. Tokens are indexes into the reading's list, ends exclusive. */
export interface SourcePhrase {
  readonly firstToken: number
  readonly endToken: number
  /** The word that the phrase is about: “spokesman” in “a spokesman for the ministry”. */
  readonly head: number
  /** The mention that is its head, or -1. */
  readonly mention: number
  readonly pronoun: string | null
}

/** What a search for a phrase needs to know. */
export interface PhraseContext {
  readonly reading: Reading
  readonly cast: Cast
}

/** No phrase is longer, in tokens. */
export const longestPhrase = 22

/** Prepositions within a description: “a spokesman for the ministry”, “officials in Washington”. */
export const innerPrepositions: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'against',
  'near',
  'to',
  'inside',
  'within',
  'by',
])

/** The mention at a token as a phrase; null when there is none. */
export function ofMention({ cast }: PhraseContext, at: number): SourcePhrase | null {
  const index = cast.mentionAt[at] ?? -1
  const mention = cast.mentions[index]
  if (mention === undefined) return null
  const { titleToken, endToken } = mention
  return { firstToken: titleToken, endToken, head: endToken - 1, mention: index, pronoun: null }
}

/** A pronoun as a phrase. `pronoun` is the form that a subject has: “he” for “his”. */
export function ofPronoun(at: number, pronoun: string): SourcePhrase {
  return { firstToken: at, endToken: at + 1, head: at, mention: -1, pronoun }
}

/** The last word before the first preposition of a phrase, and its last word when there is none. */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.isCapitalised || !innerPrepositions.has(token.key)) continue
    const isInName = token.key === 'of' && isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1])
    if (!isInName) return nounBefore(tokens, first, at)
  }
  return nounBefore(tokens, first, last + 1)
}

/** The noun of people in “people familiar”, “protesters marching”; else the last word before `end`. */
function nounBefore(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first; at -= 1) {
    const [before, own] = [tokens[at - 1], tokens[at]]
    if (before === undefined || own === undefined || own.isCapitalised || speakerNouns.has(own.key)) break
    const isPostponed = /(?:ing|ed)$/.test(own.key) || postponed.has(own.key)
    if (isPostponed && speakerNouns.has(before.key)) return at - 1
  }
  return end - 1
}

/** Stand after the noun that they describe. */
export const postponed: ReadonlySet<string> = new Set([
  'familiar',
  'close',
  'loyal',
  'present',
  'responsible',
  'aware',
  'critical',
  'opposed',
  'unable',
])

function isCapitalised(token: Token | undefined): boolean {
  return token?.isCapitalised === true
}

/** A name, or a noun of people. */
export function isNounOfPeople(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return token.isCapitalised || speakerNouns.has(token.key) || standaloneSubjects.has(token.key)
}

/** Whether a phrase names or describes somebody who can speak or think. */
export function isSpeakerLike({ reading }: PhraseContext, phrase: SourcePhrase): boolean {
  if (phrase.pronoun !== null || phrase.mention >= 0) return true
  const key = reading.tokens[phrase.head]?.key ?? ''
  return speakerNouns.has(key) || standaloneSubjects.has(key)
}
