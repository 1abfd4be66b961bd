import type BetterSqlite3 from 'better-sqlite3'

type Cell = string | number | null | Uint8Array

/** A row of a damaged file, names as on disk. */
export type SalvagedRow = Readonly<Record<string, Cell>>

/** Above this, row numbers that no list shows are not tried one by one. */
const mostTries = 2_000_000

/**
 * What could be read of a table. `unreadable` counts the rows that are known to have been there and could
 * not; where it `isWhole`, the table was gone through from end to end and there were no others.
 */
export interface SalvagedTable {
  readonly rows: readonly SalvagedRow[]
  readonly unreadable: number
  readonly isWhole: boolean
}

/**
 * Reads every row that can be read: the numbers of the rows are gathered from the table and from each of its
 * indexes, from both ends, and each row is then fetched by itself, so that one bad page costs only its own
 * rows.
 */
export function readDamagedTable(sqlite: BetterSqlite3.Database, table: string): SalvagedTable {
  if (!isTable(sqlite, table)) return { rows: [], unreadable: 0, isWhole: false }
  if (isWithoutRowid(sqlite, table)) return readFromBothEnds(sqlite, table)
  const { known, isWhole } = knownRowids(sqlite, table)
  const fetch = sqlite.prepare<[number], SalvagedRow>(`SELECT * FROM "${table}" WHERE rowid = ?`)
  const rows: SalvagedRow[] = []
  let unreadable = 0
  for (const rowid of withGaps(known)) {
    const row = attempt(() => fetch.get(rowid))
    if (row.isRead && row.value !== undefined) rows.push(row.value)
    else if (known.has(rowid)) unreadable += 1
  }
  return { rows, unreadable, isWhole: isWhole && unreadable === 0 }
}

/** Reads what does not depend on one statement going through. */
function attempt<V>(
  read: () => V,
): { readonly isRead: true; readonly value: V } | { readonly isRead: false } {
  try {
    return { isRead: true, value: read() }
  } catch {
    return { isRead: false }
  }
}

/** A file from elsewhere could hold a view of this name, which never ends. */
function isTable(sqlite: BetterSqlite3.Database, table: string): boolean {
  const type = attempt(() =>
    sqlite.prepare('SELECT type FROM sqlite_schema WHERE name = ?').pluck().get(table),
  )
  return type.isRead && type.value === 'table'
}

function isWithoutRowid(sqlite: BetterSqlite3.Database, table: string): boolean {
  return !attempt(() => sqlite.prepare(`SELECT rowid FROM "${table}" LIMIT 0`)).isRead
}

interface KnownRowids {
  readonly known: ReadonlySet<number>
  /** Whether the table itself led from its first row to its last. */
  readonly isWhole: boolean
}

function knownRowids(sqlite: BetterSqlite3.Database, table: string): KnownRowids {
  const known = new Set<number>()
  const collect = (sql: string): boolean =>
    attempt(() => {
      for (const rowid of sqlite.prepare(sql).pluck().iterate()) known.add(Number(rowid))
    }).isRead
  const [isWhole = false] = ['ASC', 'DESC'].map((way) =>
    collect(`SELECT rowid FROM "${table}" NOT INDEXED ORDER BY rowid ${way}`),
  )
  for (const { name, column } of indexesOf(sqlite, table)) {
    for (const way of ['ASC', 'DESC']) {
      collect(`SELECT rowid FROM "${table}" INDEXED BY "${name}" ORDER BY "${column}" ${way}`)
    }
  }
  return { known, isWhole }
}

function indexesOf(sqlite: BetterSqlite3.Database, table: string): { name: string; column: string }[] {
  const found = attempt(() =>
    sqlite
      .prepare<[string], { name: string; column: string }>(
        `SELECT l.name, i.name AS "column" FROM pragma_index_list(?) AS l, pragma_index_info(l.name) AS i WHERE i.seqno = 0`,
      )
      .all(table),
  )
  return found.isRead ? found.value : []
}

/** The numbers in order, with those that no list shows although they lie between others. */
function* withGaps(known: ReadonlySet<number>): Generator<number> {
  let last = 0
  for (const rowid of known) last = Math.max(last, rowid)
  if (last > mostTries) yield* [...known].sort((a, b) => a - b)
  else for (let rowid = 1; rowid <= last; rowid += 1) yield rowid
}

/**
 * A table that is kept in the order of its key, its first column: forwards and backwards, each up to the
 * damage.
 */
function readFromBothEnds(sqlite: BetterSqlite3.Database, table: string): SalvagedTable {
  const byContent = new Map<string, SalvagedRow>()
  const [isWhole = false] = ['ASC', 'DESC'].map(
    (way) =>
      attempt(() => {
        const rows = sqlite.prepare<[], SalvagedRow>(`SELECT * FROM "${table}" ORDER BY 1 ${way}`)
        for (const row of rows.iterate()) byContent.set(JSON.stringify(row), row)
      }).isRead,
  )
  return { rows: [...byContent.values()], unreadable: 0, isWhole }
}
