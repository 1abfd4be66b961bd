/** A day of the calendar as days since 1970-01-01. */
export type DayNumber = number

/** From one day to another, both included. */
export interface Stretch {
  readonly first: DayNumber
  readonly last: DayNumber
}

const dayLength = 86_400_000

/** The number of a day; null when the calendar has no such day. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  // Date reads the years 0 to 99 as of the twentieth century and 31 June as 1 July.
  const isThere =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere ? time / dayLength : null
}

/** The day that an ISO 8601 date or instant names, as it is printed there, whatever its zone; null when it names none. */
export function dayOfIso(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day as YYYY-MM-DD. */
export function isoOfDay(number: DayNumber): string {
  const { year, month, day } = partsOfDay(number)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** The weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Year, month and day of a day; months count from 1. */
export function partsOfDay(day: DayNumber): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const date = new Date(day * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** A whole month, counted from 1; months before and after those of the year are those of other years. */
export function monthStretch(year: number, month: number): Stretch {
  return {
    first: Date.UTC(year, month - 1, 1) / dayLength,
    last: Date.UTC(year, month, 0) / dayLength,
  }
}
