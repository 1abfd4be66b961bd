import { bySentence } from '../../../text/by-sentence.ts'
import { byWord } from '../../../text/by-word.ts'
import { type SentenceWords, tokenAt, wordsOf } from '../words-of-sentence.ts'
import { dateInDigits, yearInDigits } from './dates-in-digits.ts'
import type { DayMention } from './day-mention.ts'
import {
  aheadWords,
  monthByName,
  offsetByWord,
  partsOfTheDay,
  statementWords,
  unitOfTime,
  weekdayByName,
} from './day-words.ts'
import type { FoundWhen, WhenFinder } from './found-when.ts'
import { monthAfterNumber, monthAt } from './month-dates.ts'
import { agoAt, clockAt, offsetWordAt, unitAt, weekdayAt, weekendAt } from './relative-days.ts'

/** The finders by the words that wake them. */
const finders: ReadonlyMap<string, WhenFinder> = new Map<string, WhenFinder>([
  ...[...monthByName.keys()].map((word) => [word, monthAt] as const),
  ...[...weekdayByName.keys()].map((word) => [word, weekdayAt] as const),
  ...[...offsetByWord.keys()].map((word) => [word, offsetWordAt] as const),
  ...[...unitOfTime.keys(), ...partsOfTheDay].map((word) => [word, unitAt] as const),
  ['ago', agoAt],
  ['from', agoAt],
  ['weekend', weekendAt],
])

/** For a token with digits, the more particular first. */
const finderOfNumbers: readonly WhenFinder[] = [dateInDigits, clockAt, monthAfterNumber, yearInDigits]

/**
 * The words of a sentence that say when, in order, without overlap: dates in digits and in words, years, weekdays,
 * “yesterday”, “over the weekend”, “last month”, “three weeks ago”, times of the clock.
 */
export const daysIn = bySentence((sentence, reading): readonly DayMention[] => {
  const words = wordsOf(sentence, reading)
  const found: DayMention[] = []
  let free = words.first
  for (let at = words.first; at < words.end; at += 1) {
    const one = findAt(words, at)
    if (one === null || one.from < free) continue
    found.push({
      firstToken: one.from,
      endToken: one.to,
      when: one.when,
      weekday: one.weekday,
      isAhead: isAhead(words, one.from),
    })
    free = one.to
    at = one.to - 1
  }
  return found
})

const finderOf = byWord((key) => finders.get(key) ?? null)

function findAt(words: SentenceWords, at: number): FoundWhen | null {
  const token = tokenAt(words, at)
  if (token === null || token.kind === 'punctuation') return null
  if (token.kind === 'word') return finderOf(token)?.(words, at) ?? null
  for (const finder of finderOfNumbers) {
    const found = finder(words, at)
    if (found !== null) return found
  }
  return null
}

/** How far before a day its verb may stand. */
const reach = 15

function isAhead(words: SentenceWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(words.first, from - reach); at -= 1) {
    const token = words.tokens[at]
    const direction = token === undefined ? null : directionOf(token)
    if (direction !== null) return direction === 'ahead'
  }
  return false
}

/** Whether a word ends a statement or speaks of what is to come; null for most words. */
const directionOf = byWord((key) => {
  return statementWords.has(key) ? 'said' : aheadWords.has(key) ? 'ahead' : null
})
