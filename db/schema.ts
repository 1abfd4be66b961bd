import type { Entity } from '../shared/domain/entity-change.ts'
import type { VaultKeys } from '../shared/domain/vault.ts'
import type { HistoryEvent, TrackedTable } from '../shared/domain/event.ts'

/** A value as SQLite holds it: booleans as 0 and 1, objects and lists as JSON. */
type Stored<V> = V extends boolean ? number : V extends string | number | null ? V : string

/** The row of an entity: the same names (in snake_case on disk), stored values. */
type RowOf<E> = { [K in keyof E]: Stored<E[K]> }

/** The row of a tracked table. */
export type Row<T extends TrackedTable> = RowOf<Entity<T>>

/** Kysely's view of the file. Names are camelCase here and snake_case on disk. */
export type Database = { [T in TrackedTable]: Row<T> } & {
  history: RowOf<HistoryEvent>
  historyRows: { entity: string; entityId: string; seq: number }
  /** How many words of a story's current text stand in sentences that were read. */
  storyCoverage: { storyId: string; words: number; wordsRead: number }
  /** One row at most: the keys of the vault, see repositories/vault-keys.ts. */
  vaultKeys: { id: number } & VaultKeys
  sourceLinks: { sourceId: string; linkKey: string }
  texts: { sha256: string; text: string }
  originals: { sha256: string; bytes: Uint8Array }
  settings: { key: string; value: string }
  counters: { name: string; value: number }
  searchDocuments: {
    id?: number
    kind: string
    entityId: string
    storyId: string | null
    title: string
    body: string
  }
}
