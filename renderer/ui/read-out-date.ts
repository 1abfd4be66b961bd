/** What a DateTimeField holds: a day, a time of day, or both. */
export type DateTimeKind = 'date' | 'time' | 'datetime'

const days = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/**
 * A date in words that cannot be misread, with its weekday: "Wednesday 11 March 2026, 23:00".
 * `value` is local wall time as the browser's inputs write it. Null for times alone and for what is no full date.
 */
export function readOutDate(kind: DateTimeKind, value: string): string | null {
  const match = /^(\d{4,6}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(value)
  if (kind === 'time' || match === null) return null
  const [, date, time] = match
  // Read and written as UTC, so that the day stays the one that was typed.
  const instant = new Date(`${date}T00:00Z`)
  if (Number.isNaN(instant.getTime())) return null
  const day = days.format(instant).replace(',', '')
  return kind === 'date' || time === undefined ? day : `${day}, ${time}`
}
