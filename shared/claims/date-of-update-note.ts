import type { ArticleDraft } from '../domain/article.ts'
import { readText } from '../text/read-text.ts'
import { weekdayNamed } from './notes/words/date-words.ts'
import { isOneDigitApart } from './notes/words/one-digit-apart.ts'
import { type WrittenDate, writtenDates } from './notes/words/written-dates.ts'
import {
  type DayNumber,
  dayNumber,
  dayOfIso,
  isoOfDay,
  partsOfDay,
  weekdayOf,
} from './spotting/days/calendar.ts'

/** A day that may be the one of publication, and the words that it was read from. */
export interface OfferedDate {
  /** YYYY-MM-DD. */
  readonly day: string
  /** The date as the note writes it, slips and all. */
  readonly words: string
}

/** No web story is older; only years that lack a digit are sought from here on. */
const firstYear = 1990

/**
 * The day on which an update note says that the story was updated, offered where the story names no day of publication.
 * The note must name a weekday too, and that must be the weekday of exactly one reading of its date: it then speaks of
 * the same week as the story, and a year that lacks a digit (10/10/203) is known. A date alone may have been added months
 * later. Null when no note or more than one day fits, and for days after `latest` (ISO 8601).
 */
export function dateOfUpdateNote(
  { text, blocks }: Pick<ArticleDraft, 'text' | 'blocks'>,
  latest: string,
): OfferedDate | null {
  const last = dayOfIso(latest)
  const notes = blocks.filter(({ kind }) => kind === 'update_note')
  if (last === null || notes.length === 0) return null
  const reading = readText(text, notes)
  const weekdays = new Set(reading.tokens.map(weekdayNamed).filter((weekday) => weekday !== null))
  const offered = writtenDates(reading).flatMap((date) =>
    daysOf(date, last)
      .filter((day) => weekdays.has(weekdayOf(day)))
      .map((day) => ({ day: isoOfDay(day), words: text.slice(date.start, date.end) })),
  )
  const [only] = offered
  return new Set(offered.map(({ day }) => day)).size === 1 && only !== undefined ? only : null
}

/** Every day up to the last that a date may mean: with month and day either way round, and a digit put in the year. */
function daysOf({ month, day, year, isNumeric }: WrittenDate, last: DayNumber): readonly DayNumber[] {
  return yearsOf(year, partsOfDay(last).year)
    .flatMap((each) => [dayNumber(each, month, day), isNumeric ? dayNumber(each, day, month) : null])
    .filter((each) => each !== null)
    .filter((each) => each <= last)
}

function yearsOf(year: string | null, lastYear: number): readonly number[] {
  if (year === null) return []
  if (year.length === 4) return [Number(year)]
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  return years.filter((each) => isOneDigitApart(year, String(each)))
}
