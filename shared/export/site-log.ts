import type { CorrectionLog, CorrectionRow } from './correction-log.ts'

/** An entry that is out: when it went out is known. */
export type PublishedRow = CorrectionRow & { readonly publishedAt: string }

/** The log for a site: published notices only, the newest first, and nothing of the desk. */
export function siteLog(log: CorrectionLog): CorrectionLog {
  const rows = publishedRows(log.rows).map((row) => ({ ...row, desk: null }))
  const { exportedAt, story } = log.head
  return {
    // Named one by one: what the desk's head holds beside them, such as overrides, stays inside.
    head: { profile: 'public', exportedAt, story },
    rows,
    leftOut: log.leftOut + log.rows.length - rows.length,
  }
}

/** The entries that are out and have a notice, the newest first. */
export function publishedRows(rows: readonly CorrectionRow[]): readonly PublishedRow[] {
  return rows
    .filter(isOut)
    .toSorted((a, b) =>
      a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : b.number - a.number,
    )
}

function isOut(row: CorrectionRow): row is PublishedRow {
  const isPublic = row.status === 'published' && row.kind !== 'minor_fix'
  return isPublic && row.publishedAt !== null && row.publicNote.trim() !== ''
}
