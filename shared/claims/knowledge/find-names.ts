import { sentenceOpeners } from '../../text/abbreviations.ts'
import { byWord } from '../../text/by-word.ts'
import type { Reading, Sentence, Token } from '../../text/reading.ts'
import { smallWordsOf } from '../../text/small-words.ts'
import { WordSet } from '../../text/word-set.ts'
import {
  adverbsAndAuxiliaries,
  clauseOpeners,
  determiners,
  months,
  prepositions,
  pronouns,
  weekdays,
} from './lexicon/function-words.ts'
import { femaleNames, maleNames } from './lexicon/given-names.ts'
import { countryWords, organisationWords } from './lexicon/organisation-words.ts'
import { groupNouns, personTitles } from './lexicon/people-words.ts'
import { reportingVerbs } from './lexicon/reporting-verbs.ts'
import { titleModifiers } from './lexicon/title-modifiers.ts'
import { wordSet } from './lexicon/word-list.ts'
import { datelineLength, namesNobody } from './no-names.ts'
import { officeLength } from './offices.ts'

/** A run of capitalised words that names somebody or something. Tokens are indexes, ends exclusive. */
export interface NameRun {
  readonly sentence: number
  /** Where the title before the name begins; `firstToken` when there is none. */
  readonly titleToken: number
  readonly firstToken: number
  readonly endToken: number
}

/** Open sentences, and are seldom written small elsewhere. */
const neverNames = wordSet(`
  yes yeah well oh please thanks thank let look ok okay get hey wow sorry maybe perhaps asked given speaking according having being
  following including regarding considering depending speaking facing citing noting adding saying calling
  update editor correction photo image subscribe read click watch share follow more
`)

const particles = new Set([
  'de',
  'la',
  'del',
  'der',
  'den',
  'van',
  'von',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'da',
  'di',
  'dos',
  'du',
  'le',
  'ten',
  'ter',
  'zu',
  'y',
])

/**
 * Whether the headline style of a sentence capitalises nearly every word, so that capitals tell nothing. No headline ends
 * in a full stop; “Sen. Mara Holt voted.” only names somebody.
 */
export function isInTitleCase({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  if (tokens[endToken - 1]?.word === '.') return false
  let words = 0
  let capitals = 0
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.word.length < 4) continue
    words += 1
    if (token.isCapitalised) capitals += 1
  }
  const [last, stop] = [tokens[endToken - 2], tokens[endToken - 1]]
  const isProse = stop?.word === '.' && last?.kind === 'word' && !last.isCapitalised
  return words >= 4 && capitals / words > 0.7 && !isProse
}

/** How a story writes its words within its sentences, which tells whether a capital at the start of one is a name. */
export interface WordForms {
  readonly small: WordSet
  readonly capital: WordSet
}

/** Gathers how a story writes its words; a word at the start of a sentence tells nothing. */
export function wordForms(reading: Reading): WordForms {
  const capital = new WordSet()
  for (const { firstToken, endToken } of reading.sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      const token = reading.tokens[at]
      if (token?.isCapitalised !== true || at === firstToken) continue
      if (reading.tokens[at - 1]?.kind === 'word') capital.add(token)
    }
  }
  return { small: smallWordsOf(reading), capital }
}

/** Finds the names of one sentence, with the titles that stand before them. */
export function findNames(reading: Reading, sentence: Sentence, forms: WordForms): NameRun[] {
  const { tokens } = reading
  const runs: NameRun[] = []
  let at = sentence.firstToken + datelineLength(tokens, sentence)
  while (at < sentence.endToken) {
    const token = tokens[at]
    if (token === undefined || !mayStartName(token) || !startsName(tokens, at, sentence, forms)) {
      at += 1
      continue
    }
    const endToken = endOfRun(tokens, at, sentence.endToken)
    const run = namesNobody(tokens, sentence, at, endToken) ? null : withTitle(tokens, sentence, at, endToken)
    if (run !== null) runs.push(run)
    at = endToken
  }
  return runs
}

/** After an opening quotation mark, a colon or a dash, a capital may only mark a beginning. */
function isAfterOpening(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const before = tokens[at - 1]
  return at > sentence.firstToken && before?.kind === 'punctuation' && !/^[,().&/]$/.test(before.word)
}

const isFunctionWord = byWord(
  (key) =>
    sentenceOpeners.has(key) ||
    determiners.has(key) ||
    prepositions.has(key) ||
    pronouns.has(key) ||
    clauseOpeners.has(key) ||
    (adverbsAndAuxiliaries.has(key) && key !== 'will' && key !== 'may') ||
    months.has(key) ||
    weekdays.has(key),
)

/** A capital, or the one within “al-Masri”. */
function mayStartName(token: Token): boolean {
  if (token.kind !== 'word') return false
  if (token.isCapitalised) return !isFunctionWord(token) && !isContraction(token)
  return token.key.startsWith('al-') && /\p{Lu}/u.test(token.word)
}

function startsName(tokens: readonly Token[], at: number, sentence: Sentence, forms: WordForms): boolean {
  const token = tokens[at]
  if (token?.isCapitalised !== true) return true
  const isFirst = at === sentence.firstToken || isAfterOpening(tokens, at, sentence)
  return !isFirst || isNameAtStart(token, forms, tokens[at + 1])
}

/** “’s”, “didn’t”. */
const isContraction = byWord((key) => key.startsWith("'") || key.endsWith("n't"))

/** At the start of a sentence a capital tells little: the rest of the story and the next word tell more. */
function isNameAtStart(token: Token, { small, capital }: WordForms, next: Token | undefined): boolean {
  const { key, word } = token
  if (neverNames.has(key) || isCommonNoun(token, capital, next)) return false
  if (personTitles.has(key) || maleNames.has(key) || femaleNames.has(key)) return true
  const isFollowed = next?.isCapitalised === true
  if (!small.has(token)) return isFollowed || capital.has(token) || isAcronym(word) || followsName(next)
  if (!isFollowed) return false
  return personTitles.has(next.key) || organisationWords.has(next.key) || organisationWords.has(key)
}

/** “Prosecutors said”: a plural that stands in capitals here only. */
function isCommonNoun(token: Token, capital: WordSet, next: Token | undefined): boolean {
  return groupNouns.has(token.key) && !capital.has(token) && next?.isCapitalised !== true
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

/** What stands after a name that the story gives only here, at the start of a sentence: “Acme said”, “Acme’s”. */
function followsName(next: Token | undefined): boolean {
  if (next === undefined) return false
  if (next.kind === 'punctuation') return next.word === ',' || next.word === '(' || next.word === '&'
  return next.key === "'s" || adverbsAndAuxiliaries.has(next.key) || reportingVerbs.has(next.key)
}

/** The end of the run of capitalised words; “of”, “for” and particles go with it when a capital follows. */
function endOfRun(tokens: readonly Token[], from: number, limit: number): number {
  let at = from + 1
  let isOrganisation = organisationWords.has(tokens[from]?.key ?? '')
  while (at < limit) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'word' && token.isCapitalised && !isBreak(token.key)) {
      if (organisationWords.has(token.key)) isOrganisation = true
      at += 1
      continue
    }
    const length = officeLength(tokens, at) || joinLength(tokens, at, limit, isOrganisation)
    if (length === 0) break
    at += length
  }
  return at
}

function isBreak(key: string): boolean {
  return months.has(key) || weekdays.has(key) || key === 'i'
}

/** How many small words lead on to the next capital of the same name; 0 when the name ends. */
function joinLength(tokens: readonly Token[], at: number, limit: number, isOrganisation: boolean): number {
  const token = tokens[at]
  if (token === undefined) return 0
  if (token.key.startsWith('al-') && /\p{Lu}/u.test(token.word)) return 1
  if (!isJoint(token, isOrganisation)) return 0
  const isCapital = (place: number): boolean => place < limit && tokens[place]?.isCapitalised === true
  if (isCapital(at + 1)) return 1
  // “of the”, “de la”.
  const second = tokens[at + 1]?.key ?? ''
  return (second === 'the' || particles.has(second)) && isCapital(at + 2) ? 2 : 0
}

function isJoint({ key, word }: Token, isOrganisation: boolean): boolean {
  return word === '&' || particles.has(key) || (isOrganisation && (key === 'of' || key === 'for'))
}

/** Parts a run into title and name, and adds the small words of a title that stand before it. */
function withTitle(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  endToken: number,
): NameRun | null {
  let firstToken = from
  for (let at = endToken - 2; at >= from; at -= 1) {
    if (!personTitles.has(tokens[at]?.key ?? '')) continue
    // “Justice Department”, “Queen Mary University”: no title but a part of the name.
    if (officeLength(tokens, at + 1) === 0 && holdsOrganisation(tokens, at + 1, endToken)) break
    const next = at + 1 + officeLength(tokens, at + 1)
    if (next < endToken && tokens[next]?.isCapitalised === true) firstToken = next
    break
  }
  const first = tokens[from]
  if (firstToken === from && endToken - from === 1 && first !== undefined && isFunctionWord(first))
    return null
  const titleToken = startOfSmallTitle(tokens, sentence, from)
  return { sentence: sentence.index, titleToken, firstToken, endToken }
}

function holdsOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key ?? ''
    if (organisationWords.has(key) || countryWords.has(key)) return true
  }
  return false
}

/** “National Security Council spokesman John Kirby”: the small title word and what it belongs to. */
function startOfSmallTitle(tokens: readonly Token[], sentence: Sentence, from: number): number {
  const before = tokens[from - 1]
  if (from <= sentence.firstToken || before?.kind !== 'word' || !personTitles.has(before.key)) return from
  let at = from - 1
  while (at > sentence.firstToken && from - at < 7) {
    const token = tokens[at - 1]
    if (token === undefined || !isPartOfTitle(token)) break
    at -= 1
  }
  return isCompound(tokens, sentence, at) ? at - 1 : at
}

/** “harbour chief”, “museum director”: a small noun before the title, at the beginning of its phrase. */
function isCompound(tokens: readonly Token[], { firstToken }: Sentence, at: number): boolean {
  const [noun, before] = [tokens[at - 1], tokens[at - 2]]
  if (noun === undefined || before === undefined || at - 1 <= firstToken || !isSmallNoun(noun)) return false
  return before.kind === 'punctuation' || determiners.has(before.key) || reportingVerbs.has(before.key)
}

function isSmallNoun(token: Token): boolean {
  const { kind, key, isCapitalised } = token
  if (kind !== 'word' || isCapitalised || key.length < 4 || isFunctionWord(token)) return false
  return !reportingVerbs.has(key) && !/(?:ed|ing|ly|s)$/.test(key)
}

function isPartOfTitle(token: Token): boolean {
  const { kind, key, isCapitalised } = token
  if (kind !== 'word') return false
  if (isCapitalised) return !isFunctionWord(token)
  return personTitles.has(key) || titleModifiers.has(key) || key.includes('-')
}
