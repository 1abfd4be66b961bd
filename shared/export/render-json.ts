import type { CorrectionLog } from './correction-log.ts'
import type { FactLog } from './fact-log.ts'
import type { LogHead } from './log-head.ts'

/**
 * The version of the JSON files. Grows when a field goes or changes its meaning; new fields alone do not count, so
 * readers pass over what they do not know.
 */
const version = 1

/**
 * The correction log as JSON: `{format, version, profile, exportedAt, story, corrections}`, one entry a line. The
 * entries are `CorrectionRow`s; `desk` is there in the desk profile alone. Instants are ISO 8601 in UTC.
 */
export function* renderCorrectionsJson(log: CorrectionLog): Generator<string> {
  yield* document('stet-correction-log', log.head, 'corrections', log.rows)
}

/** The fact log as JSON: `{format, version, profile, exportedAt, story, claims}`, the claims `FactRow`s, one a line. */
export function* renderFactsJson(log: FactLog): Generator<string> {
  yield* document('stet-fact-log', log.head, 'claims', log.rows)
}

function* document(
  format: string,
  { profile, exportedAt, story }: LogHead,
  name: string,
  rows: readonly { readonly desk: object | null }[],
): Generator<string> {
  const head = JSON.stringify({ format, version, profile, exportedAt, story }, null, 2)
  yield `${head.slice(0, -'\n}'.length)},\n  ${JSON.stringify(name)}: [`
  let lead = '\n    '
  for (const row of rows) {
    yield lead + JSON.stringify(row.desk === null ? { ...row, desk: undefined } : row)
    lead = ',\n    '
  }
  yield rows.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}
