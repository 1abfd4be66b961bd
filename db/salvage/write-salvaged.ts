import type BetterSqlite3 from 'better-sqlite3'
import type { HistoryEvent, TrackedTable } from '../../shared/domain/event.ts'
import type { Library } from '../connection.ts'
import { rebuildCoverage } from '../coverage/all-coverage.ts'
import { eventToRow, historyRowsOf } from '../history/event-rows.ts'
import { rebuildSourceLinks } from '../repositories/source-links.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { transact } from '../transact.ts'
import { namesOnDisk, snakeCase } from './names.ts'
import type { SalvagedRow } from './read-table.ts'
import type { SalvagedContent } from './salvage-texts.ts'

/** All that was read of a damaged library. Rows have their names as on disk. */
export interface SalvagedLibrary {
  readonly rows: ReadonlyMap<TrackedTable, readonly SalvagedRow[]>
  readonly history: readonly HistoryEvent[]
  readonly texts: ReadonlyMap<string, SalvagedContent<string>>
  readonly originals: ReadonlyMap<string, SalvagedContent<Uint8Array>>
  readonly settings: readonly SalvagedRow[]
  readonly counters: readonly SalvagedRow[]
  readonly vaultKeys: readonly SalvagedRow[]
}

/**
 * Writes a salvaged library into a new, empty one, and answers in sentences what had to be left out because
 * what it refers to is lost. Past history is copied as it is, gaps included: it says what was, and its chain
 * shows what is missing.
 */
export async function writeSalvaged(library: Library, salvaged: SalvagedLibrary): Promise<string[]> {
  const { sqlite } = library
  sqlite.pragma('foreign_keys = OFF')
  const dropped = sqlite.transaction(() => {
    insertEverything(sqlite, salvaged)
    raiseCounters(sqlite)
    const losses = dropOrphans(sqlite)
    rebuildCoverage(sqlite)
    return losses
  })()
  sqlite.pragma('foreign_keys = ON')
  await transact(library.db, async (tx) => {
    await rebuildSourceLinks(tx)
    await rebuildSearch(tx)
  })
  return dropped
}

function insertEverything(sqlite: BetterSqlite3.Database, salvaged: SalvagedLibrary): void {
  insert(sqlite, 'settings', salvaged.settings)
  insert(sqlite, 'counters', salvaged.counters)
  insert(sqlite, 'vault_keys', salvaged.vaultKeys)
  insert(
    sqlite,
    'texts',
    [...salvaged.texts].map(([sha256, { content }]) => ({ sha256, text: content })),
  )
  insert(
    sqlite,
    'originals',
    [...salvaged.originals].map(([sha256, { content }]) => ({ sha256, bytes: content })),
  )
  for (const [table, rows] of salvaged.rows) insert(sqlite, snakeCase(table), rows)
  insert(sqlite, 'history', salvaged.history.map(eventToRow).map(namesOnDisk))
  insert(sqlite, 'history_rows', salvaged.history.flatMap(historyRowsOf).map(namesOnDisk))
}

/** A row that stands twice, or that the schema does not take, is left out: the first one counts. */
function insert(sqlite: BetterSqlite3.Database, table: string, rows: readonly SalvagedRow[]): void {
  const names = sqlite.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
  const columns = names.map((name) => `"${name}"`).join(', ')
  const values = names.map((name) => `@${name}`).join(', ')
  const statement = sqlite.prepare(`INSERT OR IGNORE INTO "${table}" (${columns}) VALUES (${values})`)
  for (const row of rows) statement.run(row)
}

/** A number that was given once is not given again, even where the counter itself is lost. */
function raiseCounters(sqlite: BetterSqlite3.Database): void {
  sqlite.exec(`
    INSERT INTO counters (name, value)
      SELECT 'claims:' || story_id, max(number) FROM claims GROUP BY story_id
      UNION ALL SELECT 'versions:' || story_id, max(number) FROM versions GROUP BY story_id
      UNION ALL SELECT 'corrections', max(number) FROM corrections HAVING count(*) > 0
    ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)`)
}

interface BrokenReference {
  readonly table: string
  readonly rowid: number
  readonly parent: string
  readonly fkid: number
}

/**
 * Mends what refers to something lost, until nothing points nowhere: a lost person gets a stand-in, since
 * what they did stays theirs; another reference that may be empty is emptied; a row that cannot be without it
 * goes.
 */
function dropOrphans(sqlite: BetterSqlite3.Database): string[] {
  const dropped = new Map<string, number>()
  for (;;) {
    const broken = sqlite.pragma('foreign_key_check') as BrokenReference[]
    if (broken.length === 0) break
    for (const reference of broken) {
      if (mend(sqlite, reference)) continue
      sqlite.prepare(`DELETE FROM "${reference.table}" WHERE rowid = ?`).run(reference.rowid)
      dropped.set(reference.table, (dropped.get(reference.table) ?? 0) + 1)
    }
  }
  return [...dropped].map(
    ([table, count]) =>
      `Left out: ${count} of ${table.replaceAll('_', ' ')}, since what they belong to is lost.`,
  )
}

function mend(sqlite: BetterSqlite3.Database, { table, rowid, parent, fkid }: BrokenReference): boolean {
  const column = sqlite
    .prepare<[string, string, number], { name: string; isNeeded: number }>(
      `SELECT c.name, c."notnull" OR c.pk > 0 AS isNeeded
       FROM pragma_foreign_key_list(?) AS f JOIN pragma_table_info(?) AS c ON c.name = f."from"
       WHERE f.id = ?`,
    )
    .get(table, table, fkid)
  if (column === undefined || column.isNeeded === 1) return false
  if (parent === 'people') {
    sqlite.exec(`INSERT OR IGNORE INTO people (id, name, initials, role, is_active, revision)
      SELECT "${column.name}", 'Name lost', '?', 'checker', 0, 1 FROM "${table}" WHERE rowid = ${rowid}`)
  } else {
    sqlite.prepare(`UPDATE "${table}" SET "${column.name}" = NULL WHERE rowid = ?`).run(rowid)
  }
  return true
}
