/** How long the periods are that a log is counted by. */
export type PeriodUnit = 'month' | 'quarter' | 'year'

/** The periods between the first and the last day of a log, without a gap: `2026-03`, `2026-Q1` or `2026`. */
export interface Periods {
  readonly unit: PeriodUnit
  readonly names: readonly string[]
  /** The place of a day's period in `names`. */
  readonly indexOf: (day: string) => number
}

/** So many bars can be told apart beside each other in a small chart. */
const mostMonths = 24
const mostQuarters = 24

const lengths: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 }

/** The periods that these days fall into, by months unless there are too many; none without a day. Days are `2026-03-11`. */
export function periodsOf(days: readonly string[]): Periods {
  let [first, last] = [Infinity, -Infinity]
  for (const day of days) {
    const month = monthOf(day)
    if (month < first) first = month
    if (month > last) last = month
  }
  if (last < first) return { unit: 'month', names: [], indexOf: () => -1 }
  const unit = unitOf(last - first + 1)
  const numberOf = (month: number) => Math.floor(month / lengths[unit])
  const start = numberOf(first)
  const names = Array.from({ length: numberOf(last) - start + 1 }, (_, index) => nameOf(start + index, unit))
  return { unit, names, indexOf: (day) => numberOf(monthOf(day)) - start }
}

function unitOf(months: number): PeriodUnit {
  if (months <= mostMonths) return 'month'
  return months <= mostQuarters * lengths.quarter ? 'quarter' : 'year'
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function nameOf(number: number, unit: PeriodUnit): string {
  const perYear = 12 / lengths[unit]
  const year = String(Math.floor(number / perYear)).padStart(4, '0')
  const within = (number % perYear) + 1
  if (unit === 'year') return year
  return unit === 'quarter' ? `${year}-Q${within}` : `${year}-${String(within).padStart(2, '0')}`
}
