import { stringify } from 'csv-stringify/sync'
import type { Column } from '../../shared/export/column.ts'
import { correctionColumns } from '../../shared/export/correction-columns.ts'
import type { CorrectionLog } from '../../shared/export/correction-log.ts'
import { dateInCell } from '../../shared/export/dates.ts'
import { factColumns } from '../../shared/export/fact-columns.ts'
import type { FactLog } from '../../shared/export/fact-log.ts'

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/** Rows that are turned into text at a time: enough to be quick, few enough to be a stream. */
const batchSize = 200

/** The correction log as a table: RFC 4180, UTF-8 with a byte order mark, one entry a record. */
export function renderCorrectionsCsv(log: CorrectionLog): Generator<string> {
  return table(correctionColumns(log.head.profile), log.rows)
}

/** The fact log as a table: one claim a record, its sources in one cell, a line each. */
export function renderFactsCsv(log: FactLog): Generator<string> {
  return table(factColumns(log.head.profile), log.rows)
}

function* table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
  yield byteOrderMark + records([columns.map(({ label, isTime }) => (isTime ? `${label} (UTC)` : label))])
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize)
    yield records(batch.map((row) => columns.map(({ text }) => withoutFormula(text(row, dateInCell)))))
  }
}

function records(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows' })
}

/** What a spreadsheet takes for the beginning of a formula, the full-width forms of East Asian keyboards included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/
const negativeNumber = /^-\d+(?:[.,]\d+)*\s?%?$/

/**
 * A cell that no spreadsheet runs as a formula: an apostrophe goes before what would begin one. Negative numbers
 * stay numbers. Source: OWASP, "CSV Injection".
 */
export function withoutFormula(cell: string): string {
  return formulaStart.test(cell) && !negativeNumber.test(cell) ? `'${cell}` : cell
}
