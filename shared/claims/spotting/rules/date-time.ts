import type { DayMention } from '../days/day-mention.ts'
import { daysIn } from '../days/find-days.ts'
import { type ResolvedDays, resolveDay } from '../resolve-day.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { noDateToCountFrom } from '../waits-for-date.ts'
import { spanOf, wordsOf } from '../words-of-sentence.ts'

/**
 * Days, dates, years and times of the clock. The value is the day, and the first day of a week or month that is counted
 * from the publication; a month or year that the copy names outright has no day to give.
 */
export const dateTime: SpottingRule = (sentence, reading, { publishedAt, published }) => {
  const words = wordsOf(sentence, reading)
  return daysIn(sentence, reading).map((mention) => {
    const days = resolveDay(mention, published)
    const isWhole =
      mention.when.kind === 'year' || (mention.when.kind === 'month' && mention.when.turn === null)
    return {
      ...spanOf(words, mention.firstToken, mention.endToken),
      type: 'date_time',
      reason: reasonOf(mention, days, publishedAt),
      details: {
        kind: 'date',
        value: isWhole ? null : (days?.first ?? null),
        weekdayInCopy: mention.weekday,
      },
    }
  })
}

function reasonOf({ when }: DayMention, days: ResolvedDays | null, publishedAt: string | null): string {
  switch (when.kind) {
    case 'unclear':
      return 'time or date'
    case 'year':
      return when.years > 1 ? 'decade' : 'year'
    case 'date':
    case 'month':
    case 'weekday':
    case 'weekend':
    case 'offset': {
      const name = nameOf[when.kind]
      if ((when.kind === 'date' || when.kind === 'month') && when.year !== null) return name
      if (days === null) return publishedAt === null ? `${name}; ${noDateToCountFrom}` : name
      const stretch = days.first === days.last ? days.first : `${days.first} to ${days.last}`
      return `${name}: ${stretch}, counted from the publication`
    }
  }
}

const nameOf = {
  date: 'date',
  month: 'month',
  weekday: 'weekday',
  weekend: 'weekend',
  offset: 'relative time',
} as const
