import type { Reading, Token } from '../../text/reading.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteRule } from './note-rule.ts'
import { dayNumber, partsOfDay } from '../spotting/days/calendar.ts'
import { monthOf } from './words/date-words.ts'
import { monthByName } from '../spotting/days/day-words.ts'
import { isOneDigitApart } from './words/one-digit-apart.ts'
import { isOneSlipApart } from './words/one-slip-apart.ts'
import { wordAt } from './words/token-at.ts'
import { quoteWords } from './words/quote-words.ts'
import type { WrittenDate } from './words/written-dates.ts'

/**
 * Dates that no calendar has: 10/10/203, February 30, 31. Juni, 13/25/2024, and months that are misspelt beside a day or
 * a year.
 */
export const findBrokenDates: NoteRule = ({ reading, dates, published }) => {
  const year = published === null ? null : partsOfDay(published).year
  const notes: CopyNote[] = []
  for (const date of dates) {
    const fault = faultOf(date, reading)
    if (fault === null) continue
    const words = quoteWords(reading.text, date)
    notes.push({
      rule: 'broken_date',
      start: date.start,
      end: date.end,
      message:
        fault === 'year'
          ? `${words} is not a date: its year has ${String(date.year?.length)} digits.`
          : `${words} is not a day of the calendar.`,
      other: null,
      suggestion: fault === 'year' ? withYear(reading.text, date, year) : null,
      claimType: 'date_time',
    })
  }
  return [...notes, ...misspeltMonths(reading)]
}

type Fault = 'year' | 'day'

/** What is wrong with a date; null when nothing is, or when the numbers may be no date at all. */
function faultOf(date: WrittenDate, { tokens }: Reading): Fault | null {
  if (date.isNumeric) return faultInNumbers(date, wordAt(tokens, date.firstToken))
  const { month, day, year } = date
  if (year !== null && !isWholeYear(year)) return year.length !== 4 && isDay(month, day, null) ? 'year' : null
  if (year === null && (day > 31 || !standsAlone(tokens[date.endToken]))) return null
  return isDay(month, day, year === null ? null : Number(year)) ? null : 'day'
}

function faultInNumbers({ month, day, year }: WrittenDate, word: string): Fault | null {
  if (word === '24/7/365' || year === null) return null
  // With stops only a date that ends in a year is told from a version or a section.
  if (word.includes('.') && !isWholeYear(year)) return null
  const isPossible = (whole: number | null): boolean => isDay(month, day, whole) || isDay(day, month, whole)
  if (year.length === 3 || year.length === 5) return isPossible(null) ? 'year' : null
  return !isWholeYear(year) || isPossible(Number(year)) ? null : 'day'
}

function isWholeYear(year: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(year)
}

/** What follows a date in its sentence, and not a number that was counted: “in June 31 people died”. */
const followers = new Set(
  'and or at in on when with by to as for the after before that which was is will would from because until but if he she it they'.split(
    ' ',
  ),
)

function standsAlone(next: Token | undefined): boolean {
  return next?.kind !== 'word' || followers.has(next.key)
}

function isDay(month: number, day: number, year: number | null): boolean {
  return dayNumber(year ?? 2000, month, day) !== null
}

/** The date with the year of publication or the one before, when a single digit is what is missing or too much. */
function withYear(
  text: string,
  { start, end, year }: WrittenDate,
  publicationYear: number | null,
): string | null {
  if (publicationYear === null || year === null) return null
  const fitting = [publicationYear, publicationYear - 1].filter((one) => isOneDigitApart(year, String(one)))
  const only = fitting.length === 1 ? fitting[0] : undefined
  const words = text.slice(start, end)
  return only === undefined ? null : words.slice(0, words.lastIndexOf(year)) + String(only)
}

/** “Febuary 12”, “12 Septmber 2024”: one slip away from a month, beside a day or a year. */
function misspeltMonths({ text, tokens }: Reading): CopyNote[] {
  const notes: CopyNote[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'number' || !/^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/.test(token.word)) continue
    for (const near of [tokens[index - 1], tokens[index + 1]]) {
      const month = near === undefined ? null : misspeltMonth(near)
      if (near === undefined || month === null || notes.at(-1)?.start === near.start) continue
      notes.push({
        rule: 'broken_date',
        start: near.start,
        end: near.end,
        message: `${quoteWords(text, near)} is not the name of a month.`,
        other: null,
        suggestion: month,
        claimType: 'date_time',
      })
    }
  }
  return notes
}

function misspeltMonth(token: Token): string | null {
  const { word, key, isCapitalised, kind } = token
  if (kind !== 'word' || !isCapitalised || key.length < 5 || monthOf(token) !== null || realWords.has(key))
    return null
  const month = longMonths.find((name) => name.startsWith(key.charAt(0)) && isOneSlipApart(key, name))
  if (month === undefined || word === word.toUpperCase()) return null
  return month.charAt(0).toUpperCase() + month.slice(1)
}

const longMonths = [...monthByName.keys()].filter((name) => name.length >= 5 && !name.endsWith('.'))

/** Names and words one slip away from a month. */
const realWords = new Set(
  'augusta augustus augusto augustin auguste marche marchi marsh match larch aprils aprilia marcha octobers decembre decembrie septembre'.split(
    ' ',
  ),
)
