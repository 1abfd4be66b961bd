import type { Reading, Token } from '../../../text/reading.ts'
import { smallWordsOf } from '../../../text/small-words.ts'
import type { Cast } from '../../knowledge/cast.ts'
import { femaleNames, maleNames } from '../../knowledge/lexicon/given-names.ts'
import { isGlued, wordAt } from './token-at.ts'

/** One spelling of a word that is part of names, with where it stands and beside what. */
export interface NameWord {
  /** As printed. */
  readonly word: string
  /** Indexes of its tokens. */
  readonly tokens: readonly number[]
  /** The words that stand right before and right after it within names, in lower case. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  /** Whether the cast knows it as the name of a person. */
  readonly isPerson: boolean
}

interface Draft {
  word: string
  tokens: number[]
  before: Set<string>
  after: Set<string>
  isPerson: boolean
}

const shortest = 4
const tokensPerStep = 8192
const written = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u

/**
 * The words of names in a text by their spelling. Outside the names that the cast knows, a capitalised word counts when
 * it is written small nowhere: so the words of a headline count too.
 * Yields every few thousand words.
 */
export function* nameWords(reading: Reading, cast: Cast): Generator<undefined, readonly NameWord[]> {
  const { tokens } = reading
  const small = smallWordsOf(reading)
  const drafts = new Map<string, Draft>()
  yield
  for (let index = 0; index < tokens.length; index += 1) {
    if (index % tokensPerStep === tokensPerStep - 1) yield
    const token = tokens[index]
    if (token === undefined || !isNameLike(token) || small.has(token) || isInAddress(tokens, index)) continue
    const draft = drafts.get(token.word) ?? newDraft(token.word)
    drafts.set(token.word, draft)
    draft.tokens.push(index)
    addMention(draft, tokens, index, cast)
  }
  return [...drafts.values()]
}

/** What the cast says of one place of a word. */
function addMention(draft: Draft, tokens: readonly Token[], index: number, cast: Cast): void {
  const mention = cast.mentions[cast.mentionAt[index] ?? -1]
  if (mention === undefined) return
  draft.isPerson ||= cast.members[mention.member]?.kind === 'person'
  if (index < mention.firstToken) return
  if (index > mention.firstToken) addNeighbour(draft.before, tokens[index - 1])
  if (index + 1 < mention.endToken) addNeighbour(draft.after, tokens[index + 1])
}

function isNameLike({ kind, key, word, isCapitalised }: Token): boolean {
  return kind === 'word' && isCapitalised && key.length >= shortest && written.test(word)
}

function newDraft(word: string): Draft {
  return { word, tokens: [], before: new Set(), after: new Set(), isPerson: false }
}

function addNeighbour(neighbours: Set<string>, token: Token | undefined): void {
  if (token !== undefined && !isInitial(token.key)) neighbours.add(token.key)
}

/** “@HealthData”, “HealthData.gov”, “#Fellows”. */
function isInAddress(tokens: readonly Token[], index: number): boolean {
  if (isGlued(tokens, index - 1) && /^[@#./_]$/.test(wordAt(tokens, index - 1))) return true
  return isGlued(tokens, index) && isGlued(tokens, index + 1) && /^[./_]$/.test(wordAt(tokens, index + 1))
}

function isInitial(key: string): boolean {
  return /^\p{L}\.$/u.test(key)
}

/** Whether a word is a given name that lists hold; in lower case. */
export function isGivenName(key: string): boolean {
  return maleNames.has(key) || femaleNames.has(key)
}

/** Whether two given names are a man’s and a woman’s. */
export function areOfTwoGenders(a: string, b: string): boolean {
  const isMan = (key: string): boolean => maleNames.has(key) && !femaleNames.has(key)
  const isWoman = (key: string): boolean => femaleNames.has(key) && !maleNames.has(key)
  return (isMan(a) && isWoman(b)) || (isWoman(a) && isMan(b))
}
