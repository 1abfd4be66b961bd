import type { Span } from '../../../domain/anchor.ts'
import { byWord } from '../../../text/by-word.ts'
import type { Reading, Sentence } from '../../../text/reading.ts'
import { dayNumber, type DayNumber } from '../../spotting/days/calendar.ts'
import { age as ageRule, ageCues } from '../../spotting/rules/age.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../../spotting/words-of-sentence.ts'
import type { NoteGround } from '../note-rule.ts'
import { ownerOf } from './owner-of-words.ts'
import type { WrittenDate } from './written-dates.ts'

/** When somebody of the cast was born, as a place of the text says it. */
export interface Birth extends Span {
  readonly member: number
  readonly sentence: number
  readonly year: number
  /** Null when only the year is given. */
  readonly day: DayNumber | null
}

/** How old somebody of the cast is, as a place of the text says it. */
export interface Age extends Span {
  readonly member: number
  readonly sentence: number
  readonly years: number
  /** The year in which it is so; null for the day of publication. */
  readonly year: number | null
}

/** All births and ages that the text gives to members of the cast, in order. Yields every few sentences. */
export function* agesAndBirths(ground: NoteGround): Generator<
  undefined,
  {
    readonly births: readonly Birth[]
    readonly ages: readonly Age[]
  }
> {
  const { reading } = ground
  const births: Birth[] = []
  const ages: Age[] = []
  for (const sentence of reading.sentences) {
    if (sentence.index % 256 === 255) yield
    const words = wordsOf(sentence, reading)
    const has = whatItHolds(words)
    const birth = has.born ? birthIn(words, sentence, ground) : null
    if (birth !== null) births.push(birth)
    if (has.age) ages.push(...agesIn(words, sentence, birth, ground))
  }
  return { births, ages }
}

function whatItHolds({ tokens, first, end }: SentenceWords): { born: boolean; age: boolean } {
  let [born, age] = [false, false]
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') continue
    if (isBorn(token)) born = true
    if (token.kind === 'number' || isAgeCue(token)) age = true
  }
  return { born, age }
}

const isBorn = byWord((key) => key === 'born')
const isAgeCue = byWord((key) => ageCues.has(key) || key.endsWith('-old'))

const year = /^(?:18|19|20)\d\d$/

/** “born in 1961”, “born on May 3, 1961”, “(born 3 May 1961)”. */
function birthIn(words: SentenceWords, sentence: Sentence, ground: NoteGround): Birth | null {
  for (let at = words.first; at < words.end; at += 1) {
    if (keyAt(words, at) !== 'born') continue
    const date = ground.dates.find(
      ({ firstToken }) => firstToken > at && firstToken - at <= 8 && firstToken < words.end,
    )
    const yearAt = [...Array(12).keys()]
      .map((step) => at + 1 + step)
      .find((one) => year.test(keyAt(words, one)))
    if (yearAt === undefined || someStop(words, at, yearAt)) continue
    const member = ownerOf(words, sentence, at, ground)
    if (member === null) continue
    const whole = Number(keyAt(words, yearAt))
    return {
      member,
      sentence: sentence.index,
      year: whole,
      day: dayOf(date, whole),
      ...spanOf(words, at, yearAt + 1),
    }
  }
  return null
}

function dayOf(date: WrittenDate | undefined, whole: number): DayNumber | null {
  return date === undefined || date.isNumeric || date.year !== String(whole)
    ? null
    : dayNumber(whole, date.month, date.day)
}

function someStop(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[.;:]$/.test(keyAt(words, at))) return true
  return false
}

function agesIn(words: SentenceWords, sentence: Sentence, birth: Birth | null, ground: NoteGround): Age[] {
  const others = yearsIn(words).filter((one) => one !== birth?.year)
  const ages: Age[] = []
  for (const found of foundAges(words, sentence, ground)) {
    const member = ownerOf(words, sentence, found.at, ground)
    const when = yearOf(found, words, others)
    if (member === null || when === undefined) continue
    ages.push({
      member,
      sentence: sentence.index,
      years: found.years,
      year: when,
      start: startOf(found, ground),
      end: found.end,
    })
  }
  return ages
}

/** “41” alone says little: the name before it belongs to the place. */
function startOf({ form, at, start }: FoundAge, { reading, story: { cast } }: NoteGround): number {
  const mention = form === 'beside name' ? cast.mentions[cast.mentionAt[at - 2] ?? -1] : undefined
  return reading.tokens[mention?.firstToken ?? -1]?.start ?? start
}

function yearsIn(words: SentenceWords): readonly number[] {
  const years = new Set<number>()
  for (let at = words.first; at < words.end; at += 1) {
    const token = words.tokens[at]
    if (token?.kind === 'number' && year.test(token.key)) years.add(Number(token.key))
  }
  return [...years]
}

interface FoundAge extends Span {
  readonly at: number
  readonly years: number
  readonly form: 'beside name' | 'year-old' | 'aged'
}

function foundAges(
  words: SentenceWords,
  sentence: Sentence,
  { reading, story }: NoteGround,
): readonly FoundAge[] {
  return ageRule(sentence, reading, story).flatMap((found) => ofStatement(found, words, reading))
}

function ofStatement(
  found: ReturnType<typeof ageRule>[number],
  words: SentenceWords,
  { text }: Reading,
): FoundAge[] {
  const { start, end, details } = found
  if (details?.kind !== 'statistic' || details.unit !== 'years') return []
  let at = words.first
  while (at < words.end && (words.tokens[at]?.start ?? 0) < start) at += 1
  const said = text.slice(start, end)
  const form = /old$/.test(said) ? 'year-old' : /^age/i.test(said) ? 'aged' : 'beside name'
  return [{ start, end, at, years: Number(details.value), form }]
}

/** The year in which an age is told; null for the day of publication, undefined when it cannot be told. */
function yearOf(
  { form, at }: FoundAge,
  words: SentenceWords,
  others: readonly number[],
): number | null | undefined {
  if (form === 'beside name') return null
  const [only] = others
  if (form === 'year-old') return only === undefined && !tellsThen(words) ? null : undefined
  if (others.length === 1) return only
  if (others.length > 1) return undefined
  const isThen = keyAt(words, at - 1) === 'the' || keyAt(words, at - 1) === 'at' || tellsThen(words)
  return isThen && !diesIn(words) ? undefined : null
}

/** The sentence looks back: “he was a 19-year-old student when”. */
function tellsThen(words: SentenceWords): boolean {
  return some(words, /^(?:when|then|ago|later|as|while|had|would|who'd|became|childhood)$/)
}

function diesIn(words: SentenceWords): boolean {
  return (
    some(words, /^(?:died|dies|dead|death)$/) &&
    !some(words, /^(?:when|ago|later|father|mother|parents|brother|sister|wife|husband|son|daughter)$/)
  )
}

function some(words: SentenceWords, pattern: RegExp): boolean {
  for (let at = words.first; at < words.end; at += 1) if (pattern.test(keyAt(words, at))) return true
  return false
}
