import { toFields } from '../../ui/show-time.ts'

/** The instant at which a day begins at this desk; null for no day. `2026-03-11`. */
export function beginOfDay(day: string): string | null {
  return midnight(day, 0)
}

/** The instant at which a day is over at this desk: the beginning of the next. Null for no day. */
export function endOfDay(day: string): string | null {
  return midnight(day, 1)
}

/** The day that begins at an instant; empty for null. */
export function firstDay(from: string | null): string {
  return toFields(from).date
}

/** The last day that is over by an instant; empty for null. */
export function lastDay(to: string | null): string {
  return to === null ? '' : toFields(new Date(Date.parse(to) - 1).toISOString()).date
}

function midnight(day: string, daysLater: number): string | null {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number)
  const at = new Date(year, month - 1, date + daysLater)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
