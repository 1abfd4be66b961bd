import BetterSqlite3 from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { canonicalJson } from '../shared/domain/canonical-json.ts'
import { type RowState, rowStateSchema, trackedTables, type TrackedTable } from '../shared/domain/event.ts'
import type { Library } from './connection.ts'
import { type StoryCoverage, workOutCoverage } from './coverage/all-coverage.ts'
import { verifyHistory } from './history/verify-history.ts'
import { migrate } from './migrate.ts'
import type { Database, Row } from './schema.ts'

/** What is wrong with a library, in a sentence. `damage`: something is lost or was changed outside Stet. */
export interface DoctorFinding {
  readonly severity: 'damage' | 'warning'
  readonly message: string
}

/** What became of a file that is kept with a source. */
export type AttachmentState = 'sound' | 'changed' | 'missing'

export interface Examination {
  /** Looks a kept file up by its SHA-256. Without it, the files are not examined. */
  readonly findAttachment?: (sha256: string) => Promise<AttachmentState>
}

/**
 * Examines a whole library: pages and indexes, references, the search index, the chain of history, every row
 * against history, texts and originals against their digests, and the files kept with sources. Changes
 * nothing. No finding means that all is well.
 */
export async function examine(library: Library, examination: Examination = {}): Promise<DoctorFinding[]> {
  const { db, sqlite } = library
  const sections: readonly (() => DoctorFinding[] | Promise<DoctorFinding[]>)[] = [
    () => pageFindings(sqlite.pragma('integrity_check(20)')),
    () => schemaFindings(library),
    () => referenceFindings(sqlite.pragma('foreign_key_check')),
    () => searchFindings(library),
    () => derivedFindings(library),
    () => historyFindings(db),
    () => rowFindings(db),
    () => contentFindings(db),
    () => attachmentFindings(db, examination),
  ]
  const findings: DoctorFinding[] = []
  for (const section of sections) findings.push(...(await examined(section)))
  return findings
}

/** A damaged file stops a section, not the others. */
async function examined(section: () => DoctorFinding[] | Promise<DoctorFinding[]>): Promise<DoctorFinding[]> {
  try {
    return await section()
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError)
      return [damage(`A part of the file cannot be read (${error.code}).`)]
    // Damage inside the JSON of a row, which SQLite does not look into.
    if (error instanceof SyntaxError) return [damage('A row cannot be read: what it says is broken off.')]
    throw error
  }
}

function damage(message: string): DoctorFinding {
  return { severity: 'damage', message }
}

function warning(message: string): DoctorFinding {
  return { severity: 'warning', message }
}

function pageFindings(verdicts: unknown): DoctorFinding[] {
  const lines = (verdicts as readonly { readonly integrity_check: string }[]).map(
    (row) => row.integrity_check,
  )
  return lines.filter((line) => line !== 'ok').map((line) => damage(`The file is damaged: ${line}.`))
}

const schemaQuery = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name'

/** Whether tables, indexes and triggers are those that the migrations make; a newer Stet has others. */
function schemaFindings({ sqlite, readOnlyReason }: Library): DoctorFinding[] {
  if (readOnlyReason !== null) return []
  const fresh = new BetterSqlite3(':memory:')
  try {
    migrate(fresh)
    const isSame = isDeepStrictEqual(sqlite.prepare(schemaQuery).all(), fresh.prepare(schemaQuery).all())
    return isSame ? [] : [damage('The tables are not those that Stet makes.')]
  } finally {
    fresh.close()
  }
}

function referenceFindings(broken: unknown): DoctorFinding[] {
  const rows = broken as readonly { readonly table: string; readonly parent: string }[]
  const pairs = new Set(rows.map(({ table, parent }) => `${table} that name ${parent} which are not there`))
  return [...pairs].map((pair) => damage(`There are ${pair}.`))
}

/**
 * Whether the full-text index says what the documents say. It holds nothing of its own, so this is mended by
 * a rebuild.
 */
function searchFindings({ sqlite, readOnlyReason }: Library): DoctorFinding[] {
  if (readOnlyReason !== null) return []
  try {
    sqlite.prepare(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`).run()
    return []
  } catch {
    return [warning('The search index does not fit the texts, so some words are not found.')]
  }
}

/** Whether what is worked out from other tables still says what they say; it is worked out anew by a salvage. */
function derivedFindings({ sqlite }: Library): DoctorFinding[] {
  const findings: DoctorFinding[] = []
  const stored = new Map(
    sqlite
      .prepare<[], StoryCoverage>(
        'SELECT story_id AS storyId, words, words_read AS wordsRead FROM story_coverage',
      )
      .all()
      .map((row) => [row.storyId, row]),
  )
  let wrong = 0
  for (const { storyId, words, wordsRead } of workOutCoverage(sqlite)) {
    const row = stored.get(storyId)
    if (row?.words !== words || row.wordsRead !== wordsRead) wrong += 1
    stored.delete(storyId)
  }
  if (wrong + stored.size > 0) {
    findings.push(warning('The share of the text that was read is not right for every story.'))
  }
  const facets = sqlite
    .prepare<[], number>(
      `SELECT count(*) FROM (
         SELECT * FROM (SELECT * FROM claim_facets EXCEPT SELECT * FROM facets_of_claims)
         UNION ALL SELECT * FROM (SELECT * FROM facets_of_claims EXCEPT SELECT * FROM claim_facets))`,
    )
    .pluck()
    .get()
  if (facets !== 0) findings.push(warning('The index of the claims is not right, so filters miss some.'))
  return findings
}

async function historyFindings(db: Kysely<Database>): Promise<DoctorFinding[]> {
  const { brokenAt } = await verifyHistory(db)
  if (brokenAt === null) return []
  return [damage(`History does not fit together at event ${brokenAt}: an event is missing or was changed.`)]
}

type Digests = Map<string, string>

/** Every row has to be as the last event that touched it left it. */
async function rowFindings(db: Kysely<Database>): Promise<DoctorFinding[]> {
  const proven = await lastDigests(db)
  const findings: DoctorFinding[] = []
  for (const table of trackedTables) {
    const wrong = await rowsUnlikeHistory(db, table, proven)
    if (wrong > 0) {
      const rows = wrong === 1 ? '1 row' : `${wrong} rows`
      findings.push(damage(`${rows} of ${table} differ from what history says of them.`))
    }
  }
  return findings
}

async function lastDigests(db: Kysely<Database>): Promise<Map<TrackedTable, Digests>> {
  const digests = new Map<TrackedTable, Digests>(trackedTables.map((table) => [table, new Map()]))
  for await (const row of db.selectFrom('history').selectAll().orderBy('seq').stream()) {
    for (const { table, id, row: state } of changesOf(row)) {
      if (state === null) digests.get(table)?.delete(id)
      else digests.get(table)?.set(id, digestOf(canonicalJson(state)))
    }
  }
  return digests
}

/** What an event says of its rows; one that was damaged so that it no longer reads says nothing. */
function changesOf(event: Database['history']): readonly RowState[] {
  try {
    return z.array(rowStateSchema).parse(JSON.parse(event.after))
  } catch {
    return []
  }
}

async function rowsUnlikeHistory(
  db: Kysely<Database>,
  table: TrackedTable,
  proven: ReadonlyMap<TrackedTable, Digests>,
): Promise<number> {
  const expected = new Map(proven.get(table))
  let wrong = 0
  const rows = db
    .selectFrom(table as 'claims')
    .selectAll()
    .stream()
  for await (const row of rows) {
    if (expected.get(row.id) !== digestOf(canonicalJson(row satisfies Row<'claims'>))) wrong += 1
    expected.delete(row.id)
  }
  return wrong + expected.size
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

async function contentFindings(db: Kysely<Database>): Promise<DoctorFinding[]> {
  const findings: DoctorFinding[] = []
  for await (const { sha256, text } of db.selectFrom('texts').selectAll().stream()) {
    if (digestOf(text) !== sha256)
      findings.push(damage(`An article text was changed outside Stet (${sha256}).`))
  }
  for await (const { sha256, bytes } of db.selectFrom('originals').selectAll().stream()) {
    if (digestOf(bytes) !== sha256)
      findings.push(damage(`An imported file was changed or is lost (${sha256}).`))
  }
  return findings
}

const attachmentSentences: Readonly<Record<Exclude<AttachmentState, 'sound'>, string>> = {
  missing: 'is not in the data folder',
  changed: 'was changed outside Stet',
}

async function attachmentFindings(
  db: Kysely<Database>,
  { findAttachment }: Examination,
): Promise<DoctorFinding[]> {
  if (findAttachment === undefined) return []
  const findings: DoctorFinding[] = []
  const attachments = await db.selectFrom('attachments').select(['sha256', 'fileName']).execute()
  for (const { sha256, fileName } of attachments) {
    const state = await findAttachment(sha256)
    if (state !== 'sound') findings.push(damage(`The file “${fileName}” ${attachmentSentences[state]}.`))
  }
  const captures = await db.selectFrom('captures').selectAll().execute()
  for (const { finalUrl, sha256, pageSha256, textSha256, pictureSha256 } of captures) {
    for (const digest of [sha256, pageSha256, textSha256, pictureSha256]) {
      const state = digest === null ? 'sound' : await findAttachment(digest)
      if (state === 'sound') continue
      findings.push(damage(`A part of the kept page ${finalUrl} ${attachmentSentences[state]}.`))
    }
  }
  return findings
}
