import { formatCount } from '../../../ui/format-count.ts'
import { showFullMoment } from '../../../ui/show-time.ts'

/** A period as a chart names it: `Mar 2026`, `Q1 2026`, `2026`. */
export function periodInWords(name: string): string {
  if (/^\d+-\d\d$/.test(name)) return showFullMoment(`${name}-01`).replace(/^1 /, '')
  const [year = '', quarter] = name.split('-')
  return quarter === undefined ? year : `${quarter} ${year}`
}

/** A number of days, in half days at most: `1 day`, `3.5 days`, `under a day`. */
export function daysInWords(days: number): string {
  const rounded = Math.round(days * 2) / 2
  if (rounded === 0) return 'under a day'
  return rounded === 1 ? '1 day' : `${formatCount(rounded)} days`
}
