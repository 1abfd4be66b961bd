import type { CorrectionRow } from './correction-log.ts'
import type { FactRow } from './fact-log.ts'
import type { LogRenderer } from './log-renderer.ts'

/**
 * The version of the JSON files. Grows when a field goes or changes its meaning; new fields alone do not count, so
 * readers pass over what they do not know.
 */
const version = 1

/**
 * The correction log as JSON: `{format, version, profile, exportedAt, story, corrections}`, one entry a line. The
 * entries are `CorrectionRow`s; `desk` is there in the desk profile alone. Instants are ISO 8601 in UTC.
 */
export const correctionsJson: LogRenderer<CorrectionRow> = jsonRenderer('stet-correction-log', 'corrections')

/** The fact log as JSON: `{format, version, profile, exportedAt, story, claims}`, the claims `FactRow`s, one a line. */
export const factsJson: LogRenderer<FactRow> = jsonRenderer('stet-fact-log', 'claims')

function jsonRenderer<Row extends { readonly desk: object | null }>(
  format: string,
  name: string,
): LogRenderer<Row> {
  return {
    head: ({ head: { profile, exportedAt, story, overrides } }) => {
      const head = JSON.stringify({ format, version, profile, exportedAt, story, overrides }, null, 2)
      return `${head.slice(0, -'\n}'.length)},\n  ${JSON.stringify(name)}: [`
    },
    rows: (rows, isFirst) => `${isFirst ? '' : ','}\n    ${rows.map(rowInJson).join(',\n    ')}`,
    foot: ({ rows }) => (rows.length === 0 ? ']\n}\n' : '\n  ]\n}\n'),
  }
}

function rowInJson(row: { readonly desk: object | null }): string {
  return JSON.stringify(row.desk === null ? { ...row, desk: undefined } : row)
}
