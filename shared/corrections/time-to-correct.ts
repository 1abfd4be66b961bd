import type { DatedEntry } from './counts-over-time.ts'
import { daysToCorrect, tookOverAMonth } from './delay.ts'
import type { Periods } from './periods.ts'

/** How long it took to put errors right, in days: the middle one, and between which two the middle half lies. */
export interface Spread {
  readonly count: number
  readonly median: number
  readonly lowerQuartile: number
  readonly upperQuartile: number
  readonly longest: number
}

export interface TimesToCorrect {
  /** Null when of no entry both ends are known. */
  readonly all: Spread | null
  /** By period; null where there is none. */
  readonly byPeriod: readonly (Spread | null)[]
  /** How many took over a month. */
  readonly late: number
}

/**
 * How long it took from the first report or the find until an error was put right. What is not put right yet is left out, as are
 * updates and minor fixes: no reader waited for them.
 */
export function timesToCorrect(entries: readonly DatedEntry[], periods: Periods): TimesToCorrect {
  const all: number[] = []
  const byPeriod = periods.names.map((): number[] => [])
  let late = 0
  for (const { correction, day } of entries) {
    const end = correction.publishedAt ?? correction.correctedAt
    if (end === null || correction.kind === 'update' || correction.kind === 'minor_fix') continue
    const days = daysToCorrect(correction, end)
    if (days === null) continue
    all.push(days)
    byPeriod[periods.indexOf(day)]?.push(days)
    if (tookOverAMonth(correction, end)) late += 1
  }
  return { all: spreadOf(all), byPeriod: byPeriod.map(spreadOf), late }
}

function spreadOf(days: readonly number[]): Spread | null {
  if (days.length === 0) return null
  const sorted = days.toSorted((a, b) => a - b)
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    longest: sorted.at(-1) ?? 0,
  }
}

/** Between two values that the share falls between, in proportion (type 7 of Hyndman and Fan, as spreadsheets have it). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const lower = sorted[Math.floor(at)] ?? 0
  const upper = sorted[Math.ceil(at)] ?? lower
  return lower + (upper - lower) * (at - Math.floor(at))
}
