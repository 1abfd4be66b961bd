import type { DateOrInstant } from '../domain/ids.ts'

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

/**
 * The day of a date or an instant as it was written down, e.g. `10 October 2023`; no time zone is applied.
 */
export function dayInWords(date: DateOrInstant): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return name === undefined ? date : `${Number(day)} ${name} ${year}`
}
