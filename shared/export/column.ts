import type { DateOrInstant } from '../domain/ids.ts'
import type { FormatDate } from './dates.ts'

/** One fact of a row with the words that name it: a column of a table, or a line of a list. */
export interface Column<Row> {
  readonly label: string
  /** The fact in words, dates written by `date`; the empty string when there is none. */
  readonly text: (row: Row, date: FormatDate) => string
  /** Whether it can hold a time of day, so that a table has to say in which zone. */
  readonly isTime?: true
  /** Whether it is a count or a number, so that a table can add and sort it. */
  readonly isNumber?: true
}

/** A line of a list: a fact that is there, and its name. */
export interface Fact {
  readonly label: string
  readonly text: string
}

/** The facts of a row that are there, in the order of the columns. */
export function factsOf<Row>(columns: readonly Column<Row>[], row: Row, date: FormatDate): Fact[] {
  const facts: Fact[] = []
  for (const { label, text } of columns) {
    const words = text(row, date)
    if (words !== '') facts.push({ label, text: words })
  }
  return facts
}

/**
 * Who did something and when, as one fact: `Ada Berg, 22 November 2026`. Null when nobody did, or nobody may be
 * told.
 */
export function signature(
  label: string,
  by: string | null,
  at: DateOrInstant | null,
  date: FormatDate,
): Fact | null {
  const text = [by, date(at)].filter((part) => part !== null && part !== '').join(', ')
  return text === '' ? null : { label, text }
}

/** The same columns for a row that holds theirs as a part; a row without that part has empty ones. */
export function columnsOfPart<Row, Part>(
  columns: readonly Column<Part>[],
  part: (row: Row) => Part | null,
): Column<Row>[] {
  return columns.map((column) => ({
    ...column,
    text: (row, date) => {
      const inner = part(row)
      return inner === null ? '' : column.text(inner, date)
    },
  }))
}

/** Yes or no; the empty string when nobody said. */
export function yesOrNo(value: boolean | null): string {
  if (value === null) return ''
  return value ? 'Yes' : 'No'
}
