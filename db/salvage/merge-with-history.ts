import { entitySchemas } from '../../shared/domain/entity-change.ts'
import type { HistoryEvent, RowState, TrackedTable } from '../../shared/domain/event.ts'
import { fromRow } from '../rows.ts'
import type { Row } from '../schema.ts'

type Cells = NonNullable<RowState['row']>

/**
 * What history says of each row of a table: as the last readable event left it, null when that took it away.
 */
export type LastStates = ReadonlyMap<TrackedTable, ReadonlyMap<string, Cells | null>>

/** The last state of every row, from events whose hashes have been found right, in order. */
export function lastStatesOf(events: Iterable<HistoryEvent>): LastStates {
  const states = new Map<TrackedTable, Map<string, Cells | null>>()
  for (const event of events) {
    for (const { table, id, row } of event.after) {
      const rows = states.get(table) ?? new Map<string, Cells | null>()
      states.set(table, rows.set(id, row))
    }
  }
  return states
}

/**
 * The rows of a table as they most likely were, how many of them only history still had, and how many were
 * read but are damaged beyond use.
 */
export interface MergedTable {
  readonly rows: readonly Cells[]
  readonly fromHistory: number
  readonly rejected: number
}

/**
 * Puts together what was read of a table and what history says of it. History is proven by its hashes, so it
 * wins over a row that differs from it without being newer; a row that history says is gone stays gone unless
 * an event is missing.
 */
export function mergeWithHistory(
  table: TrackedTable,
  read: readonly Cells[],
  states: ReadonlyMap<string, Cells | null>,
  isHistoryWhole: boolean,
): MergedTable {
  const rows = new Map<string, Cells>()
  let rejected = 0
  for (const row of read) {
    const id = String(row['id'])
    const proven = states.get(id)
    if (isSound(table, row) && isBelieved(row, proven, isHistoryWhole)) rows.set(id, row)
    else if (proven === undefined) rejected += 1
  }
  let fromHistory = 0
  for (const [id, proven] of states) {
    if (proven === null || rows.has(id)) continue
    rows.set(id, proven)
    fromHistory += 1
  }
  return { rows: [...rows.values()], fromHistory, rejected }
}

function isBelieved(row: Cells, proven: Cells | null | undefined, isHistoryWhole: boolean): boolean {
  if (proven === undefined || proven === null) return !isHistoryWhole
  const isNewer = Number(row['revision'] ?? 0) > Number(proven['revision'] ?? 0)
  if (isNewer) return !isHistoryWhole
  return Object.keys(proven).every((name) => row[name] === proven[name])
}

/** Whether the row is what the domain allows: damage can leave a row that reads well and means nothing. */
function isSound(table: TrackedTable, row: Cells): boolean {
  try {
    return entitySchemas[table].safeParse(fromRow(table, row as Row<typeof table>)).success
  } catch {
    return false
  }
}
