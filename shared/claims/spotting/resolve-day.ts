import {
  type DayNumber,
  dayNumber,
  isoOfDay,
  monthStretch,
  partsOfDay,
  type Stretch,
  weekdayOf,
} from './days/calendar.ts'
import type { DayMention, Turn, When } from './days/day-mention.ts'

/** The days of the calendar that words mean, both ends included (ISO 8601: YYYY-MM-DD). */
export interface ResolvedDays {
  readonly first: string
  readonly last: string
}

/**
 * Which days the words mean, read on the day of publication. A weekday is the last one up to that day (AP Stylebook:
 * weekdays name days within a week), or the next one where the sentence speaks of what is to come; a date without a
 * year is the one nearest to it. Null when the words name no days of the calendar, and when they can only be understood
 * from a day of publication and that is null.
 */
export function resolveDay(
  { when, isAhead }: Pick<DayMention, 'when' | 'isAhead'>,
  published: DayNumber | null,
): ResolvedDays | null {
  const stretch = published === null ? absolute(when) : (absolute(when) ?? relative(when, published, isAhead))
  if (stretch === null || stretch.first < firstDay || stretch.last > lastDay) return null
  const first = isoOfDay(stretch.first)
  return { first, last: stretch.last === stretch.first ? first : isoOfDay(stretch.last) }
}

/** What the words mean whenever they are read. */
function absolute(when: When): Stretch | null {
  if (when.kind === 'date' && when.year !== null) return oneDay(dayNumber(when.year, when.month, when.day))
  if (when.kind === 'month' && when.year !== null) return monthStretch(when.year, when.month)
  if (when.kind === 'year') {
    return {
      first: monthStretch(when.year, 1).first,
      last: monthStretch(when.year + when.years - 1, 12).last,
    }
  }
  return null
}

function relative(when: When, published: number, isAhead: boolean): Stretch | null {
  switch (when.kind) {
    case 'date':
      return oneDay(nearestDate(when.month, when.day, published))
    case 'month':
      return monthBeside(when.month, when.turn ?? (isAhead ? 'next' : null), published)
    case 'weekday':
      return oneDay(weekdayBeside(when.weekday, when.turn ?? (isAhead ? 'next' : null), published))
    case 'weekend':
      return weekendBeside(when.turn ?? (isAhead ? 'next' : null), published)
    case 'offset':
      return offsetBy(when.unit, when.count, published)
    case 'year':
    case 'unclear':
      return null
  }
}

function oneDay(day: number | null): Stretch | null {
  return day === null ? null : { first: day, last: day }
}

function nearestDate(month: number, day: number, published: number): number | null {
  const { year } = partsOfDay(published)
  let nearest: number | null = null
  for (let each = year - 1; each <= year + 1; each += 1) {
    const found = dayNumber(each, month, day)
    if (found === null) continue
    if (nearest === null || Math.abs(found - published) < Math.abs(nearest - published)) nearest = found
  }
  return nearest
}

/** “Tuesday” on a Tuesday is that day; “last Tuesday” and “next Tuesday” never are. */
function weekdayBeside(weekday: number, turn: Turn | null, published: number): number {
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  if (turn === 'next' || turn === 'this') return published + (ahead === 0 && turn === 'next' ? 7 : ahead)
  const behind = (7 - ahead) % 7
  return published - (behind === 0 && turn === 'last' ? 7 : behind)
}

/** Saturday and Sunday. On a weekend the words mean the days that are. */
function weekendBeside(turn: Turn | null, published: number): Stretch {
  const weekday = weekdayOf(published)
  const behind = weekday >= 6 ? published - (weekday - 6) : published - weekday - 1
  const isNow = weekday >= 6
  const first =
    turn === 'next'
      ? behind + 7
      : turn === 'this' && !isNow
        ? behind + 7
        : isNow && turn === 'last'
          ? behind - 7
          : behind
  return { first, last: first + 1 }
}

function monthBeside(month: number, turn: Turn | null, published: number): Stretch {
  const now = partsOfDay(published)
  const isBehind = month < now.month || (month === now.month && turn !== 'last')
  if (turn === 'next') return monthStretch(month > now.month ? now.year : now.year + 1, month)
  if (turn === 'this') return monthStretch(now.year, month)
  return monthStretch(isBehind ? now.year : now.year - 1, month)
}

function offsetBy(unit: 'day' | 'week' | 'month' | 'year', count: number, published: number): Stretch | null {
  if (unit === 'day') return oneDay(published + count)
  if (unit === 'week') {
    const first = published - weekdayOf(published) + 1 + count * 7
    return { first, last: first + 6 }
  }
  const { year, month } = partsOfDay(published)
  if (unit === 'month') return monthStretch(year, month + count)
  return { first: monthStretch(year + count, 1).first, last: monthStretch(year + count, 12).last }
}

/** The days that YYYY-MM-DD can write: 0001-01-01 to 9999-12-31. */
const firstDay = -719_162
const lastDay = 2_932_896
