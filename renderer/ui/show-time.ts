import { dayAndYear, dayInYear, timeOfDay, two } from './english-dates.ts'

/**
 * An ISO 8601 date or instant as a person reads it at this desk, in its own time zone: "14:20" for today,
 * "11 Mar, 23:00" for this year, "11 Mar 2023, 23:00" for the rest; a date without a time has none here either.
 * What is no date is shown as it is written.
 */
export function showMoment(value: string, now: Date): string {
  const at = parse(value)
  if (at === null) return value
  const isToday = dayAndYear(at) === dayAndYear(now)
  if (isToday) return hasTime(value) ? timeOfDay(at) : 'today'
  const day = at.getFullYear() === now.getFullYear() ? dayInYear(at) : dayAndYear(at)
  return hasTime(value) ? `${day}, ${timeOfDay(at)}` : day
}

/** An ISO 8601 date or instant in full: "11 Mar 2026, 23:00", or "11 Mar 2026" when no time is known. */
export function showFullMoment(value: string): string {
  const at = parse(value)
  if (at === null) return value
  return hasTime(value) ? `${dayAndYear(at)}, ${timeOfDay(at)}` : dayAndYear(at)
}

/**
 * An ISO 8601 date or instant for a date and a time field, as wall time at this desk: `2026-03-11` and `23:00`, the
 * latter empty when only the day is known. Both are empty for null and for what is no date.
 */
export function toFields(value: string | null): { readonly date: string; readonly time: string } {
  const at = value === null ? null : parse(value)
  if (value === null || at === null) return { date: '', time: '' }
  const date = `${at.getFullYear().toString().padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return { date, time: hasTime(value) ? timeOfDay(at) : '' }
}

/**
 * What a date and a time field say, the way back from `toFields`: an instant in UTC, only the day when the time is
 * empty, null when the date is empty or no such moment exists.
 */
export function fromFields(date: string, timeOfDay: string): string | null {
  if (date === '') return null
  const at = new Date(`${date}T${timeOfDay === '' ? '00:00' : timeOfDay}`)
  if (Number.isNaN(at.getTime())) return null
  return timeOfDay === '' ? date : at.toISOString()
}

function hasTime(value: string): boolean {
  return value.includes('T')
}

/** A day without a time is a day at this desk, not the midnight of Greenwich. */
function parse(value: string): Date | null {
  const at = new Date(hasTime(value) ? value : `${value}T00:00`)
  return Number.isNaN(at.getTime()) ? null : at
}
