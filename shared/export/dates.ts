import { dayInWords } from '../corrections/day-in-words.ts'
import type { DateOrInstant } from '../domain/ids.ts'

/** How a date is written in one kind of file; the empty string when it is not known. */
export type FormatDate = (value: DateOrInstant | null) => string

interface DateParts {
  /** `2023-10-10` */
  readonly day: string
  /** Hours and minutes; null when only the day is known. */
  readonly time: string | null
  /** `Z`, an offset such as `+02:00`, or null for a time of which nobody said where. */
  readonly zone: string | null
}

const isoForm = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

function partsOf(value: DateOrInstant): DateParts | null {
  const [, day, time, zone] = isoForm.exec(value) ?? []
  return day === undefined ? null : { day, time: time ?? null, zone: zone ?? null }
}

/**
 * A date as a sentence has it: `10 October 2023`, `10 October 2023, 14:20 UTC`. The same everywhere: neither the
 * machine's language nor its time zone counts, and the hour stays in the zone it was written down in.
 */
export const dateInWords: FormatDate = (value) => {
  if (value === null) return ''
  const parts = partsOf(value)
  if (parts === null) return value
  const { time, zone } = parts
  const day = dayInWords(value)
  if (time === null) return day
  if (zone === null) return `${day}, ${time}`
  return `${day}, ${time} UTC${zone === 'Z' ? '' : zone}`
}

/**
 * A date as a spreadsheet takes and sorts it: `2023-10-10`, `2023-10-10 14:20`, in UTC. A time without a zone says
 * that it is a local one.
 */
export const dateInCell: FormatDate = (value) => {
  if (value === null) return ''
  const parts = partsOf(value)
  if (parts === null || parts.time === null) return value
  if (parts.zone === null) return `${parts.day} ${parts.time} local time`
  const utc = parts.zone === 'Z' ? value : new Date(value).toISOString()
  return `${utc.slice(0, 10)} ${utc.slice(11, 16)}`
}

/** A moment as a spreadsheet counts it: days since the last of 1899 in UTC, the time of day as their fraction. */
export interface SheetDate {
  readonly days: number
  readonly hasTime: boolean
}

const dayLength = 86_400_000
/** Before it, spreadsheets disagree: Excel has a 29 February 1900. */
const firstSureDay = 61

/** A date as a number of a spreadsheet; null for a time of which nobody said where, and for days that it cannot count. */
export function sheetDate(value: DateOrInstant): SheetDate | null {
  const parts = partsOf(value)
  if (parts === null || (parts.time !== null && parts.zone === null)) return null
  const at = Date.parse(parts.time === null ? `${parts.day}T00:00:00Z` : value)
  const days = (at - Date.UTC(1899, 11, 30)) / dayLength
  return days >= firstSureDay ? { days, hasTime: parts.time !== null } : null
}
