import type { Column } from './column.ts'
import { dateInCell, sheetDate } from './dates.ts'
import type { Log, LogRenderer } from './log-renderer.ts'
import { xmlHead } from './office-xml.ts'
import { sheetStyles, wordsCell } from './sheet-cell.ts'

/**
 * A log as a sheet of a workbook (SpreadsheetML, ECMA-376 part 1): one row an entry under a head that stays in view and can be
 * filtered; numbers and dates as such, dates in UTC. Words are words: what would begin a formula is marked as quoted, so
 * that it is none after an edit either.
 */
export function sheetRenderer<Row>(columns: readonly Column<Row>[]): LogRenderer<Row> {
  let last = 1
  return {
    head: (log) => {
      const labels = columns.map(({ label, isTime }) => (isTime ? `${label} (UTC)` : label))
      const cells = labels.map((label, index) => wordsCell(label, `${letterOf(index)}1`, sheetStyles.head))
      return `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths(columns, labels, log)}</cols><sheetData><row r="1">${cells.join('')}</row>`
    },
    rows: (rows) =>
      rows
        .map((row) => {
          last += 1
          const number = String(last)
          return `<row r="${number}">${columns.map((column, index) => cell(column, row, letterOf(index) + number)).join('')}</row>`
        })
        .join(''),
    foot: () =>
      `</sheetData><autoFilter ref="A1:${letterOf(columns.length - 1)}${last}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape"/></worksheet>`,
  }
}

function cell<Row>(column: Column<Row>, row: Row, place: string): string {
  const words = column.text(row, column.isTime === true ? (value) => value ?? '' : dateInCell)
  if (words === '') return ''
  if (column.isNumber === true) return `<c r="${place}" s="${sheetStyles.words}"><v>${Number(words)}</v></c>`
  if (column.isTime !== true) return wordsCell(words, place)
  const date = sheetDate(words)
  if (date === null) return wordsCell(dateInCell(words), place)
  const style = date.hasTime ? sheetStyles.moment : sheetStyles.day
  return `<c r="${place}" s="${style}"><v>${date.days}</v></c>`
}

/** The name of a column: A to Z, then AA and so on. */
function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/** So many rows say how wide a column is; the longest texts wrap. */
const looked = 50
const [narrowest, widest] = [9, 48]

function widths<Row>(columns: readonly Column<Row>[], labels: readonly string[], { rows }: Log<Row>): string {
  const some = rows.slice(0, looked)
  return columns
    .map((column, index) => {
      // A sign to each side, and one for the button of the filter.
      const own = (labels[index] ?? '').length + 3
      const longest = some.reduce((most, row) => Math.max(most, column.text(row, dateInCell).length + 2), own)
      const width = Math.min(widest, Math.max(narrowest, longest))
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
    })
    .join('')
}
