import type BetterSqlite3 from 'better-sqlite3'
import type { HistoryEvent } from '../../shared/domain/event.ts'
import { hashEventRow } from '../history/chain.ts'
import { eventFromRow } from '../history/event-rows.ts'
import type { Database } from '../schema.ts'
import { namesInCode } from './names.ts'
import { readDamagedTable, type SalvagedRow } from './read-table.ts'

/** The events whose hashes are right, in order, and how many others there were. */
export interface SalvagedHistory {
  readonly events: readonly HistoryEvent[]
  readonly lost: number
}

/**
 * Reads the history of a damaged library. Numbers have no gaps, so what is missing between others is known; a table that
 * breaks off has lost one event at least, or rows that are newer than what is left of it would be taken for false.
 */
export function readDamagedHistory(sqlite: BetterSqlite3.Database): SalvagedHistory {
  const history = readDamagedTable(sqlite, 'history')
  const listed = readDamagedTable(sqlite, 'history_rows').rows
  const last = [...history.rows, ...listed].reduce((highest, row) => Math.max(highest, Number(row['seq'])), 0)
  const events = history.rows.flatMap(intactEvent).sort((a, b) => a.seq - b.seq)
  return { events, lost: Math.max(history.isWhole ? 0 : 1, last - events.length) }
}

function intactEvent(row: SalvagedRow): HistoryEvent[] {
  try {
    const named = namesInCode(row) as unknown as Database['history']
    return hashEventRow(named) === named.hash ? [eventFromRow(named)] : []
  } catch {
    return []
  }
}
