import type { CopyNote } from './copy-note.ts'
import type { NoteRule } from './note-rule.ts'
import { type DayNumber, dayNumber, weekdayOf, partsOfDay } from '../spotting/days/calendar.ts'
import { nameOfWeekday } from './words/date-words.ts'
import { quoteWords } from './words/quote-words.ts'
import type { WrittenDate } from './words/written-dates.ts'

/** Within this many days of publication a date without a year is the one that is near; farther off it may be a year away. */
const nearby = 120

/**
 * A weekday beside a date that falls on another one: “Wednesday, March 12” in a year in which that was a Thursday. A date
 * without a year is judged by the day of publication; without that only against the same date elsewhere in the text.
 */
export const findWeekdaysAgainstDates: NoteRule = ({ reading, dates, published }) => {
  const notes: CopyNote[] = []
  const seen = new Map<string, WrittenDate>()
  for (const date of dates) {
    if (date.weekday === null) continue
    const { number } = date.weekday
    const span = {
      start: Math.min(date.start, date.weekday.start),
      end: Math.max(date.end, date.weekday.end),
    }
    const days = daysMeant(date, published)
    const [day] = days
    const key = `${String(date.month)}/${String(date.day)}/${date.year ?? ''}`
    const before = seen.get(key)
    if (day !== undefined && !days.some((one) => weekdayOf(one) === number)) {
      notes.push({
        rule: 'weekday_against_date',
        ...span,
        message: `${quoteWords(reading.text, span)}: that day of ${partsOfDay(day).year} is a ${nameOfWeekday(weekdayOf(day))}.`,
        other: null,
        suggestion: null,
        claimType: 'date_time',
      })
    } else if (before?.weekday && before.weekday.number !== number) {
      const other = {
        start: Math.min(before.start, before.weekday.start),
        end: Math.max(before.end, before.weekday.end),
      }
      notes.push({
        rule: 'weekday_against_date',
        ...span,
        message: `${quoteWords(reading.text, span)} here, ${quoteWords(reading.text, other)} before: one day cannot be both.`,
        other,
        suggestion: null,
        claimType: 'date_time',
      })
    }
    if (before === undefined) seen.set(key, date)
  }
  return notes
}

/** The days that a date may mean, the likeliest first; none when it cannot be told or is no date. */
function daysMeant(date: WrittenDate, published: DayNumber | null): readonly DayNumber[] {
  const years =
    date.year !== null ? [Number(date.year)] : published === null ? [] : around(partsOfDay(published).year)
  const days = years
    .flatMap((year) => [
      dayNumber(year, date.month, date.day),
      date.isNumeric ? dayNumber(year, date.day, date.month) : null,
    ])
    .filter((day) => day !== null)
  if (published === null || date.year !== null) return days
  const byDistance = days.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))
  const [nearest] = byDistance
  return nearest !== undefined && Math.abs(nearest - published) <= nearby ? [nearest] : byDistance
}

function around(year: number): number[] {
  return [year, year - 1, year + 1]
}
