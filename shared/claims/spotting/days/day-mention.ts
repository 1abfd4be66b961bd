/** Which of several a word like “last” or “next” picks; null when the words leave it open. */
export type Turn = 'last' | 'this' | 'next'

/** When something is, as the words say it, before anybody asks which day of the calendar that is. */
export type When =
  /** “Oct. 7”, “7 October 2023”, “10/10/2023”. Months count from 1; the year is null when it is not given. */
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  /** “in March”, “March 2020”, “last March”. */
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly turn: Turn | null
    }
  /** “in 2019”, “the 1990s”: `years` is 1 or 10. */
  | { readonly kind: 'year'; readonly year: number; readonly years: number }
  /** “Tuesday”, “last Tuesday”. 1 is Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: Turn | null }
  /** “over the weekend”, “next weekend”. */
  | { readonly kind: 'weekend'; readonly turn: Turn | null }
  /** “yesterday”, “last month”, “three weeks ago”: so many units from the day of publication. */
  | { readonly kind: 'offset'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }
  /** It has the form of a date and the calendar has no such day, or day and month cannot be told apart. */
  | { readonly kind: 'unclear' }

/** Words that say when, as a half-open range of the reading's tokens. */
export interface DayMention {
  readonly firstToken: number
  readonly endToken: number
  readonly when: When
  /** The weekday as the copy writes it (“Tuesday”), also beside a date; null when it names none. */
  readonly weekday: string | null
  /** Whether the words around it speak of what is to come: “will vote on Tuesday”. */
  readonly isAhead: boolean
}
