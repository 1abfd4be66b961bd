import type BetterSqlite3 from 'better-sqlite3'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type RowState, trackedTables, type TrackedTable } from '../../shared/domain/event.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { syncToDisk } from '../backup/backup-files.ts'
import { openLibrary } from '../connection.ts'
import { explainSqliteError } from '../explain-sqlite-error.ts'
import { lastStatesOf, type LastStates, mergeWithHistory } from './merge-with-history.ts'
import { namesInCode, namesOnDisk, snakeCase } from './names.ts'
import { openDamaged } from './open-damaged.ts'
import { readDamagedHistory, type SalvagedHistory } from './read-history.ts'
import { readDamagedTable, type SalvagedRow } from './read-table.ts'
import { type SalvagedContent, salvageOriginals, salvageTexts } from './salvage-texts.ts'
import { type SalvagedLibrary, writeSalvaged } from './write-salvaged.ts'

/** What became of one table. */
export interface SalvagedCount {
  readonly table: TrackedTable | 'history' | 'texts' | 'originals'
  readonly kept: number
  /** How many of them could not be read where they stood and were taken from history. */
  readonly fromHistory: number
  readonly lost: number
}

/**
 * What a salvage brought over. `losses` says in sentences what it could not; none means that nothing is
 * missing.
 */
export interface SalvageReport {
  readonly counts: readonly SalvagedCount[]
  readonly losses: readonly string[]
}

/**
 * Brings everything that can be read of a damaged library into a new one at `into`. Works on a copy: nothing
 * happens to the damaged file. Each row is held against history, whose events prove themselves by their
 * hashes; what is lost in one place is taken from the other. Throws AppError `not_allowed` when a file stands
 * at `into`, `unreadable` when nothing can be read.
 */
export async function salvage(damagedFile: string, into: string): Promise<SalvageReport> {
  if (existsSync(into)) throw new AppError('not_allowed', 'There is a file at that place already.')
  const workFolder = mkdtempSync(join(dirname(into), 'salvage-'))
  try {
    const { salvaged, counts } = await readDamaged(damagedFile, workFolder)
    const finished = join(workFolder, 'salvaged.stet')
    const library = openLibrary(finished)
    const dropped = await writeSalvaged(library, salvaged).finally(() => library.close())
    moveInto(finished, into)
    return { counts, losses: [...counts.flatMap(lossOf), ...dropped] }
  } catch (error) {
    throw explainSqliteError(error)
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}

interface Salvaged {
  readonly salvaged: SalvagedLibrary
  readonly counts: readonly SalvagedCount[]
}

async function readDamaged(file: string, workFolder: string): Promise<Salvaged> {
  const sqlite = await openDamaged(file, workFolder)
  if (sqlite === null) throw nothingRead()
  try {
    const found = readEverything(sqlite)
    if (found.counts.every(({ kept, fromHistory }) => kept + fromHistory === 0)) throw nothingRead()
    return found
  } finally {
    sqlite.close()
  }
}

function nothingRead(): AppError {
  return new AppError('unreadable', 'Nothing can be read of this file. It was left as it is.')
}

function readEverything(sqlite: BetterSqlite3.Database): Salvaged {
  const history = readDamagedHistory(sqlite)
  const states = lastStatesOf(history.events)
  const tables = trackedTables.map((table) => readTracked(sqlite, table, states, history))
  const rows = new Map(tables.map(({ count, rows: found }) => [count.table, found]))
  const versions = rows.get('versions') ?? []
  const texts = salvageTexts({
    texts: readDamagedTable(sqlite, 'texts').rows,
    documents: readDamagedTable(sqlite, 'search_documents').rows,
    anchors: rows.get('anchors') ?? [],
    seals: rows.get('seals') ?? [],
    versions,
  })
  const originals = salvageOriginals(readDamagedTable(sqlite, 'originals').rows, versions)
  const events = history.events.length
  return {
    salvaged: {
      rows,
      history: history.events,
      texts,
      originals,
      settings: readDamagedTable(sqlite, 'settings').rows,
      vaultKeys: readDamagedTable(sqlite, 'vault_keys').rows,
      counters: readDamagedTable(sqlite, 'counters').rows,
    },
    counts: [
      { table: 'history', kept: events, fromHistory: 0, lost: history.lost },
      ...tables.map(({ count }) => count),
      countContents('texts', texts),
      countContents('originals', originals),
    ],
  }
}

function readTracked(
  sqlite: BetterSqlite3.Database,
  table: TrackedTable,
  states: LastStates,
  history: SalvagedHistory,
): {
  readonly count: SalvagedCount & { readonly table: TrackedTable }
  readonly rows: readonly SalvagedRow[]
} {
  const read = readDamagedTable(sqlite, snakeCase(table))
  const proven = states.get(table) ?? new Map<string, RowState['row']>()
  const merged = mergeWithHistory(table, read.rows.map(toCells), proven, history.lost === 0)
  const { fromHistory } = merged
  const unread = history.lost === 0 ? 0 : Math.max(0, read.unreadable - fromHistory)
  const kept = merged.rows.length - fromHistory
  return {
    count: { table, kept, fromHistory, lost: unread + merged.rejected },
    rows: merged.rows.map(namesOnDisk),
  }
}

/** Tracked tables hold no bytes; a row of a damaged file may, and is then no row of theirs. */
function toCells(row: SalvagedRow): NonNullable<RowState['row']> {
  return namesInCode(row) as NonNullable<RowState['row']>
}

function countContents(
  table: 'texts' | 'originals',
  contents: ReadonlyMap<string, SalvagedContent<unknown>>,
): SalvagedCount {
  const lost = [...contents.values()].filter((content) => !content.isTrue).length
  return { table, kept: contents.size - lost, fromHistory: 0, lost }
}

/** What a lost row is called, one and many. */
const nouns: Readonly<Record<SalvagedCount['table'], readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  stories: ['story', 'stories'],
  versions: ['version', 'versions'],
  claims: ['claim', 'claims'],
  anchors: ['place of a claim', 'places of claims'],
  sources: ['source', 'sources'],
  contacts: ['line of a contact log', 'lines of contact logs'],
  attachments: ['name of a file', 'names of files'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  corrections: ['entry of the correction log', 'entries of the correction log'],
  correctionClaims: ['tie between a correction and a claim', 'ties between corrections and claims'],
  placesToFix: ['place to fix', 'places to fix'],
  ticks: ['mark that nothing is to be checked', 'marks that nothing is to be checked'],
  dismissals: ['dismissal of a proposal or a note', 'dismissals of proposals and notes'],
  questions: ['question to a contact', 'questions to contacts'],
  savedViews: ['saved view', 'saved views'],
  vaultRecords: ['sealed record of a source', 'sealed records of sources'],
  houseRules: ['set of house rules; the usual ones hold', 'sets of house rules'],
  overrides: ['override at the gate', 'overrides at the gate'],
  seals: ['seal', 'seals'],
  secondReadings: ['second reading', 'second readings'],
  versionLabels: ['name of a version', 'names of versions'],
  captures: ['record of a kept page', 'records of kept pages'],
  linkChecks: ['check of a link', 'checks of links'],
  webGrants: ['permission to fetch from the web', 'permissions to fetch from the web'],
  sourcePairs: ['decision about two sources', 'decisions about two sources'],
  history: ['event of the history', 'events of the history'],
  texts: ['article text, in part or whole', 'article texts, in part or whole'],
  originals: ['imported file; its text is kept', 'imported files; their texts are kept'],
}

function lossOf({ table, lost }: SalvagedCount): string[] {
  const [one, many] = nouns[table]
  return lost === 0 ? [] : [`Lost: ${lost} ${lost === 1 ? one : many}.`]
}

function moveInto(finished: string, into: string): void {
  syncToDisk(finished)
  renameSync(finished, into)
  syncToDisk(dirname(into))
}
