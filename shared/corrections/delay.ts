import type { Correction } from '../domain/correction.ts'

type Dates = Pick<
  Correction,
  'kind' | 'reportedAt' | 'foundAt' | 'correctedAt' | 'publishedAt' | 'delayReason'
>

const day = 86_400_000

/** A correction that takes longer than this after somebody knew has to say why (a month; New York Times practice). */
const longestDelayInDays = 31

/**
 * How many days passed from the first report, or from when the error was found, until it was put right: until the notice
 * went out, else until `now`. Null when nobody knows when it began. Never less than 0.
 */
export function daysToCorrect(
  { reportedAt, foundAt, correctedAt, publishedAt }: Dates,
  now: string,
): number | null {
  const begun = [reportedAt, foundAt].flatMap((at) => (at === null ? [] : [Date.parse(at)]))
  if (begun.length === 0) return null
  const end = Date.parse(publishedAt ?? correctedAt ?? now)
  return Math.max(0, Math.floor((end - Math.min(...begun)) / day))
}

/** Whether an entry took, or takes by now, more than a month. An internal one is told to nobody and never counts. */
export function tookOverAMonth(correction: Dates, now: string): boolean {
  const days = daysToCorrect(correction, now)
  return correction.kind !== 'minor_fix' && days !== null && days > longestDelayInDays
}

/** Whether an entry takes so long that it must not go out without the reason. An internal one is told to nobody. */
export function lacksDelayReason(correction: Dates, now: string): boolean {
  return tookOverAMonth(correction, now) && correction.delayReason.trim() === ''
}
