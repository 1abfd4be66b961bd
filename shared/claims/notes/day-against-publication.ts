import type { Span } from '../../domain/anchor.ts'
import { byWord } from '../../text/by-word.ts'
import type { Reading, Token } from '../../text/reading.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteRule } from './note-rule.ts'
import { type DayNumber, dayNumber, isoOfDay, weekdayOf, partsOfDay } from '../spotting/days/calendar.ts'
import { nameOfWeekday, weekdayNamed } from './words/date-words.ts'
import { wordAt } from './words/token-at.ts'
import { quoteWords } from './words/quote-words.ts'
import type { WrittenDate } from './words/written-dates.ts'

/** Words that name a day by its distance from the day of publication. */
const distances = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['hier', -1],
  ['demain', 1],
])

/** Signs that a sentence looks ahead or supposes: then a day after publication is in its place. */
const looksAhead = new Set(
  (
    'will would shall should could may might can must going plan plans planned planning schedule scheduled schedules set slated expect expects expected ' +
    'due until till by through deadline expire expires upcoming next coming if unless postponed delayed rescheduled moved ' +
    'extended effective begin begins start starts open opens propose proposed announced announce aims hopes to'
  ).split(' '),
)

/** What is told as done right before its date: “was arrested on Dec. 3, 2016”. */
const done =
  /^(?:said|told|died|went|met|began|fell|rose|came|took|wrote|spoke|gave|held|left|made|won|lost|shot|hit|saw|found|kept|ran|sank|struck|\p{Ll}{2,}ed)$/u

/**
 * Days that cannot be, seen from the day of publication: a later one told as past, “tomorrow” or “yesterday” beside a
 * weekday or a date that is another day. A day more or less is let stand, since a story is not read where it was
 * written. Silent when nobody knows the day of publication.
 */
export const findDaysAgainstPublication: NoteRule = ({ reading, dates, published }) => {
  if (published === null) return []
  return [...relativeDays(reading, dates, published), ...laterDays(reading, dates, published)]
}

/** “tomorrow, March 12”, “yesterday (Tuesday)”. */
function relativeDays(reading: Reading, dates: readonly WrittenDate[], published: DayNumber): CopyNote[] {
  const { tokens } = reading
  const notes: CopyNote[] = []
  const dateAt = new Map(dates.map((date) => [date.firstToken, date] as const))
  tokens.forEach((token, index) => {
    const distance = distanceOf(token)
    if (distance === null || !/^[,(]$/.test(wordAt(tokens, index + 1))) return
    const meant = published + distance
    const date = dateAt.get(index + 2) ?? dateAt.get(index + 4)
    const after = tokens[index + 2]
    if (date !== undefined) {
      if (isFarFrom(date, meant))
        notes.push(noteOf(reading, { start: token.start, end: date.end }, published))
    } else if (after !== undefined && closes(tokens[index + 3]) && isFarWeekday(after, meant)) {
      notes.push(noteOf(reading, { start: token.start, end: after.end }, published))
    }
  })
  return notes
}

const distanceOf = byWord((key) => distances.get(key) ?? null)

function closes(token: Token | undefined): boolean {
  return token?.word === ',' || token?.word === ')'
}

function isFarWeekday(token: Token, day: DayNumber): boolean {
  const weekday = weekdayNamed(token)
  return weekday !== null && ![day - 1, day, day + 1].some((one) => weekdayOf(one) === weekday)
}

function isFarFrom(date: WrittenDate, day: DayNumber): boolean {
  const years =
    date.year === null
      ? [partsOfDay(day).year, partsOfDay(day).year - 1, partsOfDay(day).year + 1]
      : [Number(date.year)]
  const days = years.flatMap((year) => [
    dayNumber(year, date.month, date.day),
    date.isNumeric ? dayNumber(year, date.day, date.month) : null,
  ])
  const there = days.filter((one) => one !== null)
  return there.length > 0 && there.every((one) => Math.abs(one - day) > 1)
}

/** Days after the day of publication that the sentence tells as past. */
function laterDays(reading: Reading, dates: readonly WrittenDate[], published: DayNumber): CopyNote[] {
  const { tokens, sentences } = reading
  const notes: CopyNote[] = []
  let at = 0
  for (const date of dates) {
    if (date.year === null || date.isNumeric) continue
    const day = dayNumber(Number(date.year), date.month, date.day)
    if (day === null || day <= published + 1) continue
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= date.start) at += 1
    const sentence = sentences[at]
    if (sentence === undefined) break
    const words = tokens.slice(sentence.firstToken, date.firstToken)
    const isAhead = tokens
      .slice(sentence.firstToken, sentence.endToken)
      .some(({ key }) => looksAhead.has(key))
    if (!isAhead && words.slice(-4).some(({ word }) => done.test(word)))
      notes.push(noteOf(reading, date, published))
  }
  return notes
}

function noteOf({ text }: Reading, { start, end }: Span, published: DayNumber): CopyNote {
  const day = `${nameOfWeekday(weekdayOf(published))}, ${isoOfDay(published)}`
  return {
    rule: 'day_against_publication',
    start,
    end,
    message: `${quoteWords(text, { start, end })} does not fit the day of publication, ${day}.`,
    other: null,
    suggestion: null,
    claimType: 'date_time',
  }
}
