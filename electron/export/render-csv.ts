import { stringify } from 'csv-stringify/sync'
import type { ExportProfile } from '../../shared/domain/export-request.ts'
import type { Column } from '../../shared/export/column.ts'
import { correctionColumns } from '../../shared/export/correction-columns.ts'
import type { CorrectionRow } from '../../shared/export/correction-log.ts'
import { dateInCell } from '../../shared/export/dates.ts'
import { beginsFormula } from '../../shared/export/begins-formula.ts'
import { factColumns } from '../../shared/export/fact-columns.ts'
import type { FactRow } from '../../shared/export/fact-log.ts'
import { type LogOverride, overrideSignature } from '../../shared/export/log-overrides.ts'
import type { LogRenderer } from '../../shared/export/log-renderer.ts'

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * The correction log as a table: RFC 4180, UTF-8 with a byte order mark, one entry a record. For the desk, overrides of the gate
 * follow the rows.
 */
export function correctionsCsv(profile: ExportProfile): LogRenderer<CorrectionRow> {
  return csvRenderer(correctionColumns(profile))
}

/** The fact log as a table: one claim a record, its sources in one cell, a line each. */
export function factsCsv(profile: ExportProfile): LogRenderer<FactRow> {
  return csvRenderer(factColumns(profile))
}

function csvRenderer<Row>(columns: readonly Column<Row>[]): LogRenderer<Row> {
  return {
    head: () =>
      byteOrderMark + records([columns.map(({ label, isTime }) => (isTime ? `${label} (UTC)` : label))]),
    rows: (rows) =>
      records(rows.map((row) => columns.map(({ text }) => withoutFormula(text(row, dateInCell))))),
    foot: ({ head: { overrides = [] } }) => overrideRecords(overrides, columns.length),
  }
}

/** What was let pass at the gate, behind the rows and as wide: “Override” stands where a row has its number. */
function overrideRecords(overrides: readonly LogOverride[], width: number): string {
  return records(
    overrides.map((override) => {
      const { about, what, reason } = override
      const cells = ['Override', what, about, reason, overrideSignature(override)]
      return Array.from({ length: width }, (_, index) => withoutFormula(cells[index] ?? ''))
    }),
  )
}

function records(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows' })
}

/**
 * A cell that no spreadsheet runs as a formula: an apostrophe goes before what would begin one. Negative numbers
 * stay numbers. Source: OWASP, "CSV Injection".
 */
export function withoutFormula(cell: string): string {
  return beginsFormula(cell) ? `'${cell}` : cell
}
