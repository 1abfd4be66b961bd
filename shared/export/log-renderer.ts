import type { LogHead } from './log-head.ts'

/** What every log has: a head, and rows that are ready to be shown. */
export interface Log<Row> {
  readonly head: LogHead
  readonly rows: readonly Row[]
}

/** One format of a log. A file is its head, its rows in order, and its foot, one after the other. */
export interface LogRenderer<Row> {
  /** What stands before the rows, and in their place when there are none. */
  head(log: Log<Row>): string
  /** Some rows that follow each other. `isFirst` is true for those at the start. */
  rows(rows: readonly Row[], isFirst: boolean): string
  foot(log: Log<Row>): string
}

/** A part of a file, with how many of the rows are in the file once it is written. */
export interface LogPiece {
  readonly text: string
  readonly rowsDone: number
}

/** Enough rows to be worth a write, few enough for a log of any length to pass through little memory. */
const rowsInPiece = 50

/** A log as a file, piece by piece. */
export function* renderInPieces<Row>(renderer: LogRenderer<Row>, log: Log<Row>): Generator<LogPiece> {
  const total = log.rows.length
  yield { text: renderer.head(log), rowsDone: 0 }
  for (let start = 0; start < total; start += rowsInPiece) {
    const rows = log.rows.slice(start, start + rowsInPiece)
    yield { text: renderer.rows(rows, start === 0), rowsDone: start + rows.length }
  }
  yield { text: renderer.foot(log), rowsDone: total }
}
