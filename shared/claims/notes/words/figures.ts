import type { Span } from '../../../domain/anchor.ts'
import type { BlockKind } from '../../../domain/article.ts'
import { byWord } from '../../../text/by-word.ts'
import type { Reading, Sentence } from '../../../text/reading.ts'
import type { StoryKnowledge } from '../../knowledge/story-knowledge.ts'
import { type Counted, countedAt } from '../../spotting/quantities/counted.ts'
import { quantitiesIn } from '../../spotting/quantities/find-quantities.ts'
import { numberWords } from '../../spotting/quantities/number-words.ts'
import type { Quantity } from '../../spotting/quantities/quantity.ts'
import { moneyUnits, percentWords, signsOfMoney } from '../../spotting/quantities/units.ts'
import { casualtyCount, harmCues } from '../../spotting/rules/casualty-count.ts'
import { keyAt, type SentenceWords, wordsOf } from '../../spotting/words-of-sentence.ts'
import { deedAt } from './deeds.ts'
import { singularOf } from './singular.ts'
import { isGlued } from './token-at.ts'

/** What a number is of. */
export type FigureUnit = 'count' | 'casualty' | 'money' | 'percent'

/** A number of the text with what it counts; tokens are a half-open range of the reading's list. */
export interface Figure extends Span {
  readonly sentence: Sentence
  readonly quantity: Quantity
  readonly unit: FigureUnit
  /** The currency, or what became of those who are counted (“killed”, “arrested”); null when nothing is said of it. */
  readonly kind: string | null
  /** The counted noun in the singular; for money and percentages what follows them. Null when there is none. */
  readonly noun: string | null
  /** The words between the number and its noun: “heavily armed police”. */
  readonly manner: string
  /** Whether it stands around the running text: in a headline, a dek, a caption. */
  readonly isDisplay: boolean
}

const display: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'caption'])

/** The figures of a text, in order. Dates, years, times and shares (“a third”) are none. Yields every few sentences. */
export function* figuresOf(reading: Reading, story: StoryKnowledge): Generator<undefined, readonly Figure[]> {
  const figures: Figure[] = []
  for (const sentence of reading.sentences) {
    if (sentence.index % 64 === 63) yield
    const has = whatItHolds(sentence, reading)
    if (!has.number) continue
    const isDisplay = display.has(reading.blocks[sentence.block]?.kind ?? 'paragraph')
    for (const figure of figuresIn(sentence, reading, has.harm ? harmsIn(sentence, reading, story) : []))
      figures.push({ ...figure, isDisplay })
  }
  return figures
}

function whatItHolds(
  { firstToken, endToken }: Sentence,
  { tokens }: Reading,
): { number: boolean; harm: boolean } {
  let [number, harm] = [false, false]
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') continue
    if (token.kind === 'number' || isNumberWord(token)) number = true
    if (isHarmCue(token)) harm = true
  }
  return { number, harm }
}

const isNumberWord = byWord((key) => numberWords.has(key))
const isHarmCue = byWord((key) => harmCues.has(key))

type Found = Omit<Figure, 'isDisplay'>

function figuresIn(sentence: Sentence, reading: Reading, harms: readonly Harm[]): readonly Found[] {
  const words = wordsOf(sentence, reading)
  const found: Found[] = []
  for (const quantity of quantitiesIn(sentence, reading)) {
    if (quantity.isShare || isInDateOrScore(words, quantity)) continue
    const what = moneyOf(words, quantity) ?? percentOf(words, quantity) ?? countOf(words, quantity, harms)
    if (what !== null) found.push({ sentence, quantity, ...what })
  }
  return found
}

type What = Pick<Figure, 'start' | 'end' | 'unit' | 'kind' | 'noun' | 'manner'>

function moneyOf(words: SentenceWords, { from, numberFrom, to }: Quantity): What | null {
  const sign = signsOfMoney.get(keyAt(words, numberFrom - 1))
  const unit = sign ?? moneyUnits.get(keyAt(words, to))
  if (unit === undefined) return null
  const end = sign === undefined ? to + 1 : to
  // “more than $40” is read from the number on: the sign stands between.
  const start = sign === undefined ? from : Math.min(from, numberFrom - 1)
  const kind = unit === 'dollars' ? '$' : unit === 'euros' ? '€' : unit
  return { ...spanFrom(words, start, end), unit: 'money', kind, noun: nounAfter(words, end), manner: '' }
}

function percentOf(words: SentenceWords, { from, to }: Quantity): What | null {
  const end = to + percentWords(words, to)
  if (end === to) return null
  return {
    ...spanFrom(words, from, end),
    unit: 'percent',
    kind: null,
    noun: nounAfter(words, end),
    manner: '',
  }
}

function countOf(words: SentenceWords, quantity: Quantity, harms: readonly Harm[]): What | null {
  const { from, to } = quantity
  if (isYear(words, quantity)) return null
  const counted = countedAt(words, to)
  const end = counted?.to ?? to
  const noun = counted === null ? null : singularOf(keyAt(words, end - 1))
  const manner = counted === null ? '' : mannerOf(words, counted)
  const own = spanFrom(words, from, to)
  const harm = harms.find((one) => one.start <= own.start && own.end <= one.end)
  if (harm !== undefined) {
    return { start: harm.start, end: harm.end, unit: 'casualty', kind: harm.category, noun, manner }
  }
  const deed = deedAt(words, from, end)
  const span = spanFrom(words, deed?.from ?? from, deed?.to ?? end)
  return { ...span, unit: 'count', kind: deed?.kind ?? null, noun, manner }
}

function mannerOf(words: SentenceWords, { from, to }: Counted): string {
  return words.tokens
    .slice(from, to - 1)
    .map(({ key }) => key)
    .join(' ')
}

interface Harm extends Span {
  readonly category: string
}

function harmsIn(sentence: Sentence, reading: Reading, story: StoryKnowledge): readonly Harm[] {
  return casualtyCount(sentence, reading, story).flatMap(({ start, end, details }) =>
    details?.kind === 'casualty' && details.category !== null
      ? [{ start, end, category: details.category }]
      : [],
  )
}

/** The word that money or a share is put to: “the $2 million | bridge”. */
function nounAfter(words: SentenceWords, at: number): string | null {
  const token = words.tokens[at]
  return at < words.end && token?.kind === 'word' && /^\p{Ll}{4,}$/u.test(token.word)
    ? singularOf(token.key)
    : null
}

function isYear(words: SentenceWords, { value, numberFrom, to, hasDigits }: Quantity): boolean {
  return (
    hasDigits &&
    to - numberFrom === 1 &&
    /^(?:1[5-9]|20)\d\d$/.test(keyAt(words, numberFrom)) &&
    value !== null
  )
}

const besideDates = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/
/** “No. 5”, “Section 12”: a name. */
const namedBefore = new Set('no no. section chapter page route highway room article line apollo'.split(' '))
const ofTheClock = new Set(['a.m.', 'p.m.', 'am', 'pm'])
const glue = new Set(['-', '–', '/', ':'])

/** Days of dates, times, scores, “37-year-old”, “No. 5”. */
function isInDateOrScore(words: SentenceWords, { numberFrom, to, value }: Quantity): boolean {
  const [before, after] = [keyAt(words, numberFrom - 1), keyAt(words, to)]
  if (value !== null && value <= 31 && (besideDates.test(before) || besideDates.test(after))) return true
  if (namedBefore.has(before) || ofTheClock.has(after) || isAge(words, numberFrom, to)) return true
  if (glue.has(before) && isGlued(words.tokens, numberFrom - 1)) return true
  return glue.has(after) && isGlued(words.tokens, to - 1)
}

/** “aged 41”, “at the age of 41”, “Lind, 41,”. */
function isAge(words: SentenceWords, from: number, to: number): boolean {
  const before = keyAt(words, from - 1)
  if (before === 'aged' || before === 'age') return true
  if (before === 'of') return keyAt(words, from - 2) === 'age'
  const isAside = before === ',' && [',', '.', ')'].includes(keyAt(words, to))
  return isAside && words.tokens[from - 2]?.isCapitalised === true
}

function spanFrom(words: SentenceWords, from: number, to: number): Span {
  return { start: words.tokens[from]?.start ?? 0, end: words.tokens[to - 1]?.end ?? 0 }
}
