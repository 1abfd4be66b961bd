import type { Span } from '../domain/anchor.ts'
import {
  adverbsAndAuxiliaries,
  beForms,
  determiners,
  months,
  prepositions,
  pronouns,
} from '../claims/knowledge/lexicon/function-words.ts'
import { readNumber } from '../claims/spotting/quantities/read-number.ts'
import { keyAt, type SentenceWords, tokenAt, wordsOf } from '../claims/spotting/words-of-sentence.ts'
import { readText } from '../text/read-text.ts'
import type { Token } from '../text/reading.ts'

/** A fact that was wrong, as it can be looked for elsewhere. */
export type SoughtFact =
  /** `counted` are stems of the words beside it. */
  | { readonly kind: 'number'; readonly value: number; readonly counted: ReadonlySet<string> }
  /** Keys of the tokens, in any order that dates are written in. */
  | { readonly kind: 'date'; readonly keys: readonly string[] }
  | { readonly kind: 'name'; readonly keys: readonly string[] }
  | { readonly kind: 'words'; readonly keys: readonly string[] }

/** How many tokens on either side of a number say what it counts. */
const reach = 7
/** Fewer words stand together by chance. */
const leastWords = 4

/**
 * The facts that a change put right: numbers, dates and names of the old words that the new ones lack, and the old words
 * themselves when there are enough of them. `sentence` is where the old words stood, `span` their place in it (UTF-16
 * units, end exclusive).
 */
export function factsInChange(sentence: string, span: Span, correctedText: string): readonly SoughtFact[] {
  const old = readWhole(sentence)
  const fresh = readWhole(correctedText)
  const freshKeys = new Set(fresh.tokens.map(({ key }) => key))
  const inside = indexesIn(old, span).filter((index) => !isMark(old.tokens[index]))
  const facts: SoughtFact[] = []
  for (let at = 0; at < inside.length; at += 1) {
    const index = inside[at] ?? 0
    const date = dateAt(old, index)
    if (date !== null) {
      if (date.some((key) => !freshKeys.has(key))) facts.push({ kind: 'date', keys: date })
      continue
    }
    const number = readNumber(old, index)
    const value = number?.value ?? 0
    if (number !== null && value !== 0) {
      if (!hasValue(fresh, value)) {
        facts.push({ kind: 'number', value, counted: countedAt(old, index, number.to) })
      }
      at += number.to - index - 1
      continue
    }
    const name = nameAt(old, index)
    if (name !== null && !freshKeys.has(keyAt(old, index))) facts.push({ kind: 'name', keys: name })
  }
  const keys = inside.map((index) => keyAt(old, index))
  if (keys.length >= leastWords) facts.push({ kind: 'words', keys })
  return withoutDoubles(facts)
}

/** What the numbers of a stretch of words are, whichever way they are written. */
function hasValue(words: SentenceWords, value: number): boolean {
  return words.tokens.some((_token, index) => readNumber(words, index)?.value === value)
}

/** All tokens of a text, as if it were one sentence. */
function readWhole(text: string): SentenceWords {
  const reading = readText(text, [{ kind: 'paragraph', start: 0, end: text.length }])
  const last = reading.sentences.at(-1)
  return last === undefined ? { tokens: [], first: 0, end: 0 } : { ...wordsOf(last, reading), first: 0 }
}

function indexesIn({ tokens }: SentenceWords, { start, end }: Span): number[] {
  return tokens.flatMap((token, index) => (token.start < end && token.end > start ? [index] : []))
}

function isMark(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation'
}

/** The keys of a date at a token: `10/10/2023`, the day and month of `October 7`, of `7 October`; null when there is none. */
export function dateAt(words: SentenceWords, index: number): readonly string[] | null {
  const token = tokenAt(words, index)
  if (token === null) return null
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(token.word)) return [token.key]
  const near = (from: number) => {
    const key = keyAt(words, from)
    return /^\d{1,2}(?:st|nd|rd|th)?$/.test(key) ? String(Number.parseInt(key, 10)) : null
  }
  if (months.has(token.key) && token.isCapitalised) {
    const day = near(index + 1) ?? near(index - 1)
    return day === null ? null : [token.key, day]
  }
  const day = near(index)
  if (day === null) return null
  const month = [index + 1, index - 1]
    .map((at) => tokenAt(words, at))
    .find((at) => at !== null && isMonth(at))
  return month === undefined || month === null ? null : [month.key, day]
}

function isMonth({ key, isCapitalised }: Token): boolean {
  return isCapitalised && months.has(key)
}

/** The whole name that a capitalised word belongs to; null for any other word and for one that only begins a sentence. */
function nameAt(words: SentenceWords, index: number): readonly string[] | null {
  if (!isNamePart(tokenAt(words, index))) return null
  let [from, to] = [index, index + 1]
  while (isNamePart(tokenAt(words, from - 1))) from -= 1
  while (isNamePart(tokenAt(words, to))) to += 1
  if (from === words.first && to - from === 1) return null
  return words.tokens.slice(from, to).map(({ key }) => key)
}

function isNamePart(token: Token | null): boolean {
  return token !== null && token.kind === 'word' && token.isCapitalised && !isFunctionWord(token.key)
}

const functionLists = [adverbsAndAuxiliaries, beForms, determiners, prepositions, pronouns]

function isFunctionWord(key: string): boolean {
  return functionLists.some((list) => list.has(key))
}

/** Stems of the words beside a number, which say what it counts (tokens, end exclusive). */
export function countedAt(words: SentenceWords, from: number, to: number): ReadonlySet<string> {
  const beside = words.tokens.slice(Math.max(words.first, from - reach), Math.min(words.end, to + reach))
  return new Set(
    beside
      .filter(({ kind, key }) => kind === 'word' && key.length > 3 && !isFunctionWord(key))
      .map(({ key }) => stemOf(key)),
  )
}

/** A word without the endings of English number and tense, so that “killed” meets “killing”, “Israelis” “Israel”. */
function stemOf(key: string): string {
  const stem = key.replace(/(?:ings?|ed|is|es|s)$/, '')
  return stem.length < 4 ? key : stem
}

function withoutDoubles(facts: readonly SoughtFact[]): readonly SoughtFact[] {
  const names = new Map(facts.map((fact) => [nameOf(fact), fact]))
  return [...names.values()]
}

function nameOf(fact: SoughtFact): string {
  return fact.kind === 'number' ? `number ${fact.value}` : `${fact.kind} ${fact.keys.join(' ')}`
}
