const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** An instant as the status line says it: "14:22:07", with the date when it is not today's ("12 Mar 2026, 14:22:07"). */
export function formatSavedAt(instant: string, now: Date): string {
  const at = new Date(instant)
  return day.format(at) === day.format(now) ? time.format(at) : `${day.format(at)}, ${time.format(at)}`
}
