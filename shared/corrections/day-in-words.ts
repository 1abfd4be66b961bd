import type { DateOrInstant } from '../domain/ids.ts'
import type { DateSpelling } from '../domain/notice-style.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Months that a wire abbreviates before a day; March to July are written out (AP Stylebook). */
const wireMonths: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
}

/**
 * The day of a date or an instant as it was written down, e.g. `10 October 2023` or `October 10, 2023`; no time zone
 * is applied.
 */
export function dayInWords(date: DateOrInstant, spelling: DateSpelling = 'british'): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  if (name === undefined) return date
  if (spelling === 'british') return `${Number(day)} ${name} ${year}`
  return `${spelling === 'wire' ? (wireMonths[name] ?? name) : name} ${Number(day)}, ${year}`
}
