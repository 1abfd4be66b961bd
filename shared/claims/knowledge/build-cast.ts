import type { Reading, Token } from '../../text/reading.ts'
import type { Cast, CastKind, CastMember, Mention, Title } from './cast.ts'
import { findNames, isInTitleCase, wordForms, type NameRun } from './find-names.ts'
import { determiners } from './lexicon/function-words.ts'
import { femaleNames, maleNames } from './lexicon/given-names.ts'
import { countryWords, organisationWords } from './lexicon/organisation-words.ts'
import { femaleTitles, maleTitles, personTitles } from './lexicon/people-words.ts'
import { titleAfterName } from './title-after-name.ts'
import { titleBeforeComma } from './title-before-comma.ts'

/** A member while the story is read. */
interface Draft {
  words: readonly string[]
  kind: CastKind
  readonly titles: Title[]
  female: number
  male: number
  mentions: number
}

const generations = new Set(['jr.', 'sr.', 'jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * Gathers all whom the story names: full names first, then short names for them (the last word of a name, whatever
 * stands before it), with the titles before and after their names. In a line that capitalises every word, only names
 * that stand elsewhere in the story are known.
 */
export function* buildCast(reading: Reading): Generator<undefined, Cast> {
  const runs: NameRun[] = []
  const titled: number[] = []
  const forms = wordForms(reading)
  for (const sentence of reading.sentences) {
    if (isInTitleCase(reading, sentence)) titled.push(sentence.index)
    else runs.push(...findNames(reading, sentence, forms))
    if (sentence.index % 64 === 63) yield
  }
  const cast = new CastBuilder(reading)
  const isLong = ({ firstToken, endToken }: NameRun): boolean => endToken - firstToken > 1
  for (const run of runs) if (isLong(run)) cast.add(run)
  yield
  for (const run of runs) if (!isLong(run)) cast.add(run)
  for (const index of titled) cast.addKnownNames(index)
  return cast.finish()
}

class CastBuilder {
  private readonly reading: Reading
  private readonly drafts: Draft[] = []
  private readonly byName = new Map<string, number>()
  private readonly byLastWord = new Map<string, number[]>()
  /** People of more than one word, by their given names. */
  private readonly byFirstWord = new Map<string, number[]>()
  private readonly mentions: Mention[] = []

  constructor(reading: Reading) {
    this.reading = reading
  }

  add(run: NameRun): void {
    const name = this.reading.tokens.slice(run.firstToken, run.endToken)
    const titleWords = this.reading.tokens.slice(run.titleToken, run.firstToken)
    const member = this.memberFor(name, titleWords)
    const draft = this.drafts[member]
    if (draft === undefined) return
    draft.mentions += 1
    if (name.length > draft.words.length && draft.kind === 'person')
      draft.words = name.map(({ word }) => word)
    for (const { key } of titleWords) {
      if (femaleTitles.has(key)) draft.female += 3
      if (maleTitles.has(key)) draft.male += 3
    }
    this.addTitle(draft, run.titleToken, run.firstToken)
    if (draft.kind === 'person' || draft.kind === 'unknown') this.addTitleAfter(draft, run)
    this.mentions.push({ member, ...run })
  }

  /** Names of a line in title case: the longest that is known at each place. */
  addKnownNames(sentence: number): void {
    const { firstToken = 0, endToken = 0 } = this.reading.sentences[sentence] ?? {}
    for (let at = firstToken; at < endToken; at += 1) {
      const length = this.knownLength(at, endToken)
      if (length === 0) continue
      this.add({ sentence, titleToken: at, firstToken: at, endToken: at + length })
      at += length - 1
    }
  }

  private knownLength(at: number, limit: number): number {
    for (let length = Math.min(4, limit - at); length > 0; length -= 1) {
      const keys = this.reading.tokens.slice(at, at + length).map(({ key }) => key)
      if (length > 1 && this.byName.has(keys.join(' '))) return length
      const [key = ''] = keys
      if (
        length === 1 &&
        key.length > 2 &&
        this.reading.tokens[at]?.isCapitalised === true &&
        this.byLastWord.has(key)
      )
        return 1
    }
    return 0
  }

  private memberFor(name: readonly Token[], title: readonly Token[]): number {
    const keys = name.map(({ key }) => key)
    const fullName = keys.join(' ')
    const known = this.byName.get(fullName)
    if (known !== undefined) return known
    const kind = kindOf(name, title)
    const last = lastWordOf(keys)
    if (kind === 'person' || kind === 'unknown') {
      const same = this.sameAs(keys, last, title)
      if (same !== null) return same
    }
    const index = this.drafts.length
    const [first = ''] = keys
    const isWoman = kind === 'person' && femaleNames.has(first) && !maleNames.has(first)
    const isMan = kind === 'person' && maleNames.has(first) && !femaleNames.has(first)
    this.drafts.push({
      words: name.map(({ word }) => word),
      kind,
      titles: [],
      female: isWoman ? 2 : 0,
      male: isMan ? 2 : 0,
      mentions: 0,
    })
    this.byName.set(fullName, index)
    addTo(this.byLastWord, last, index)
    if (kind === 'person' && keys.length > 1) addTo(this.byFirstWord, first, index)
    return index
  }

  /** The member whom a short name means, or the same full name with or without a middle one. */
  private sameAs(keys: readonly string[], last: string, title: readonly Token[]): number | null {
    const namesakes = this.byLastWord.get(last) ?? []
    if (keys.length > 1) {
      return (
        namesakes.find(
          (index) => this.drafts[index]?.words[0]?.toLowerCase() === keys[0] && this.isPerson(index),
        ) ?? null
      )
    }
    const isFemale = title.some(({ key }) => femaleTitles.has(key))
    const isMale = title.some(({ key }) => maleTitles.has(key))
    const called = namesakes.length > 0 ? namesakes : (this.byFirstWord.get(last) ?? [])
    const fitting = called.filter((index) => {
      const draft = this.drafts[index]
      if (draft === undefined || (title.length > 0 && !this.isPerson(index))) return false
      return !(isFemale && draft.male > draft.female) && !(isMale && draft.female > draft.male)
    })
    const weight = (index: number): number => this.drafts[index]?.mentions ?? 0
    return fitting.reduce<number | null>(
      (best, index) => (best === null || weight(index) > weight(best) ? index : best),
      null,
    )
  }

  /** Whom the story calls by the last name alone is a person: “Milo Zane … Zane”. */
  private knowPeopleByShortNames(): void {
    const { tokens } = this.reading
    for (const { member, firstToken, endToken } of this.mentions) {
      const draft = this.drafts[member]
      if (draft?.kind !== 'unknown' || draft.words.length < 2 || endToken - firstToken !== 1) continue
      const isLast = tokens[firstToken]?.word === draft.words.at(-1)
      if (isLast && !determiners.has(tokens[firstToken - 1]?.key ?? '')) draft.kind = 'person'
    }
  }

  private isPerson(index: number): boolean {
    const kind = this.drafts[index]?.kind
    return kind === 'person' || kind === 'unknown'
  }

  private addTitle(draft: Draft, from: number, to: number): void {
    const { tokens, text } = this.reading
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (first === undefined || last === undefined || from >= to) return
    if (draft.kind === 'unknown') draft.kind = 'person'
    const words = withoutCourtesy(text.slice(first.start, last.end))
    if (roles.has(words.toLowerCase())) return
    const title = { words, start: first.start, end: first.start + words.length }
    if (!hasTitle(draft, title)) draft.titles.push(title)
  }

  private addTitleAfter(draft: Draft, run: NameRun): void {
    const title = titleAfterName(this.reading, run) ?? titleBeforeComma(this.reading, run)
    if (title === null || hasTitle(draft, title)) return
    draft.titles.push(title)
    draft.kind = 'person'
  }

  finish(): Cast {
    this.knowPeopleByShortNames()
    const members = this.drafts.map(({ words, kind, titles, female, male, mentions }, index): CastMember => {
      const gender = female === male ? null : female > male ? 'female' : 'male'
      return { index, kind, name: nameOf(words), titles, gender, mentions }
    })
    const mentions = this.mentions.toSorted((a, b) => a.firstToken - b.firstToken)
    const mentionAt = new Int32Array(this.reading.tokens.length).fill(-1)
    mentions.forEach(({ titleToken, endToken }, index) => mentionAt.fill(index, titleToken, endToken))
    return { members, mentions, mentionAt }
  }
}

function hasTitle({ titles }: Draft, { words }: Title): boolean {
  return titles.some((known) => known.words === words)
}

/** Say what somebody is to another, and no title: “rival Jo Roe”. */
const roles: ReadonlySet<string> = new Set(['rival', 'opponent', 'colleague', 'partner', 'star', 'former'])

/** “lead author” of “lead author Dr.”; a courtesy alone stays. */
function withoutCourtesy(title: string): string {
  return title.replace(/(?<=\S)\s+(?:Mr|Mrs|Ms|Dr|Prof)\.?$/u, '')
}

function addTo(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [index])
  else list.push(index)
}

/** As printed, without the space that a split at “&” leaves. */
function nameOf(words: readonly string[]): string {
  return words.join(' ')
}

function lastWordOf(keys: readonly string[]): string {
  const last = keys.at(-1) ?? ''
  return generations.has(last) && keys.length > 1 ? (keys.at(-2) ?? last) : last
}

function kindOf(name: readonly Token[], title: readonly Token[]): CastKind {
  if (title.some(({ key }) => personTitles.has(key))) return 'person'
  const [first] = name
  if (first === undefined) return 'unknown'
  if (isCountry(first.key, name.length)) return 'country'
  const isAcronym = name.length === 1 && /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(first.word)
  if (isAcronym || name.some(({ key }) => organisationWords.has(key))) return 'organisation'
  const isGiven = maleNames.has(first.key) || femaleNames.has(first.key) || /^\p{Lu}\.$/u.test(first.word)
  return isGiven && name.length > 1 ? 'person' : 'unknown'
}

function isCountry(first: string, length: number): boolean {
  if (length === 1) return countryWords.has(first) || first === 'u.s.' || first === 'u.k.'
  return length === 2 && first === 'united'
}
