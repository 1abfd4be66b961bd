import type { Entity, EntityChange } from '../../shared/domain/entity-change.ts'
import { type TrackedTable, trackedTables } from '../../shared/domain/event.ts'
import { applyToTable, type EntityTable, type TableChange } from './entity-table.ts'

/** What a write left behind, as its answer and the push to every window tell it. */
export interface WrittenChanges {
  /** The number of the history event: later writes have higher ones. */
  readonly seq: number
  readonly changes: readonly EntityChange[]
}

/** The tables that one store holds. */
export type Tables<K extends TrackedTable> = { readonly [T in K]: EntityTable<Entity<T>> }

/** Which entities belong into a store's table; a table without a rule takes all. */
export type Keeps<K extends TrackedTable> = { readonly [T in K]?: (value: Entity<T>) => boolean }

/**
 * The one reducer of the window: puts what a write left behind into a store's tables, for own writes, those of
 * other windows, undo and redo alike. Writes may come twice and in any order; the newest of each entity stays.
 * Answers the same tables when nothing in them changed.
 */
export function applyChanges<K extends TrackedTable>(
  tables: Tables<K>,
  written: WrittenChanges,
  keeps: Keeps<K> = {},
): Tables<K> {
  const next: { -readonly [T in K]: Tables<K>[T] } = { ...tables }
  let isChanged = false
  for (const name of trackedTables.filter((table): table is K => table in tables)) {
    const table = applyToTable(tables[name], written.seq, changesOf(name, written.changes), keeps[name])
    isChanged ||= table !== tables[name]
    next[name] = table
  }
  return isChanged ? next : tables
}

function changesOf<T extends TrackedTable>(
  table: T,
  changes: readonly EntityChange[],
): readonly TableChange<Entity<T>>[] {
  return changes.filter((change): change is EntityChange & TableChange<Entity<T>> => change.table === table)
}
