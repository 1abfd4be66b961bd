import type { DateOrInstant } from '../domain/ids.ts'

/** How a date is written in one kind of file; the empty string when it is not known. */
export type FormatDate = (value: DateOrInstant | null) => string

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
]

interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: string
  /** Hours and minutes; null when only the day is known. */
  readonly time: string | null
  /** `Z`, an offset such as `+02:00`, or null for a time of which nobody said where. */
  readonly zone: string | null
}

const isoForm = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

function partsOf(value: DateOrInstant): DateParts | null {
  const [, year, month, day, time, zone] = isoForm.exec(value) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  return { year, month, day, time: time ?? null, zone: zone ?? null }
}

/**
 * A date as a sentence has it: `10 October 2023`, `10 October 2023, 14:20 UTC`. The same everywhere: neither the
 * machine's language nor its time zone counts, and the hour stays in the zone it was written down in.
 */
export const dateInWords: FormatDate = (value) => {
  if (value === null) return ''
  const parts = partsOf(value)
  if (parts === null) return value
  const { year, month, day, time, zone } = parts
  const date = `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
  if (time === null) return date
  if (zone === null) return `${date}, ${time}`
  return `${date}, ${time} UTC${zone === 'Z' ? '' : zone}`
}

/**
 * A date as a spreadsheet takes and sorts it: `2023-10-10`, `2023-10-10 14:20`, in UTC. A time without a zone says
 * that it is a local one.
 */
export const dateInCell: FormatDate = (value) => {
  if (value === null) return ''
  const parts = partsOf(value)
  if (parts === null || parts.time === null) return value
  if (parts.zone === null) return `${parts.year}-${parts.month}-${parts.day} ${parts.time} local time`
  return new Date(value).toISOString().slice(0, 16).replace('T', ' ')
}
