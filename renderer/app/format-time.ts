import { dayAndYear, timeToTheSecond } from '../ui/english-dates.ts'

/** An instant as the status line says it: "14:22:07", with the date when it is not today's ("12 Mar 2026, 14:22:07"). */
export function formatSavedAt(instant: string, now: Date): string {
  const at = new Date(instant)
  const time = timeToTheSecond(at)
  return dayAndYear(at) === dayAndYear(now) ? time : `${dayAndYear(at)}, ${time}`
}
