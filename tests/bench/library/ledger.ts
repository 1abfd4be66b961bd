import type { Transaction } from 'kysely'
import { eventToRow, historyRowsOf } from '../../../db/history/event-rows.ts'
import type { RowChange } from '../../../db/row-change.ts'
import type { Database } from '../../../db/schema.ts'
import { genesisHash, type TrackedTable, trackedTables } from '../../../shared/domain/event.ts'
import type { Id, Instant } from '../../../shared/domain/ids.ts'

/** What a person did, as history names it. */
export interface Deed {
  readonly action: string
  readonly entity: TrackedTable
  readonly entityId: Id
  readonly storyId: Id | null
}

/** Seconds between two writes of the made-up desk. */
const secondsApart = 20

/** Rows of one INSERT: SQLite takes 32,766 values at most, and the widest table has 35 columns. */
const batchSize = 250

/**
 * Writes rows with the history they would have: one event a deed, chained, in batches. Does what db/write.ts does
 * without a transaction, a search document and an fsync for each of tens of thousands of deeds.
 */
export class Ledger {
  readonly #tx: Transaction<Database>
  readonly #actor: Id
  #seq = 0
  #lastHash = genesisHash
  #events: Database['history'][] = []
  #eventRows: Database['historyRows'][] = []
  #rows = new Map<TrackedTable, Map<Id, RowChange['after']>>()

  constructor(tx: Transaction<Database>, actor: Id) {
    this.#tx = tx
    this.#actor = actor
  }

  /** The instant of the next deed. */
  get now(): Instant {
    const start = Date.UTC(2026, 0, 5, 8)
    return new Date(start + this.#seq * secondsApart * 1000).toISOString()
  }

  /** Notes a deed. The rows are kept as the last deed left them until `flush`. */
  record(deed: Deed, changes: readonly RowChange[]): void {
    const event = {
      ...deed,
      seq: this.#seq + 1,
      at: this.now,
      actor: this.#seq === 0 ? null : this.#actor,
      reverses: null,
      before: changes.map(({ table, id, before }) => ({ table, id, row: before })),
      after: changes.map(({ table, id, after }) => ({ table, id, row: after })),
      prevHash: this.#lastHash,
    }
    const row = eventToRow(event)
    this.#events.push(row)
    this.#eventRows.push(...historyRowsOf(event))
    this.#seq = event.seq
    this.#lastHash = row.hash
    for (const { table, id, after } of changes) {
      const rows = this.#rows.get(table) ?? new Map<Id, RowChange['after']>()
      this.#rows.set(table, rows.set(id, after))
    }
  }

  /** Writes what was noted. A row must not be changed again after it was flushed. */
  async flush(): Promise<void> {
    for (const table of trackedTables) {
      const rows = [...(this.#rows.get(table)?.values() ?? [])].filter((row) => row !== null)
      await this.#insert(table, rows)
    }
    await this.#insert('history', this.#events)
    await this.#insert('historyRows', this.#eventRows)
    this.#rows = new Map()
    this.#events = []
    this.#eventRows = []
  }

  async #insert(table: TrackedTable | 'history' | 'historyRows', rows: readonly object[]): Promise<void> {
    for (let start = 0; start < rows.length; start += batchSize) {
      await this.#tx
        .insertInto(table as 'history')
        .values(rows.slice(start, start + batchSize) as Database['history'][])
        .execute()
    }
  }
}
