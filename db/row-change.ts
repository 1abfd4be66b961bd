import type { RowState, TrackedTable } from '../shared/domain/event.ts'
import type { Id } from '../shared/domain/ids.ts'

/** A row as SQLite holds it. */
export type Cells = NonNullable<RowState['row']>

/**
 * One row of a write, before and after: made by `created`, `updated` or `removed` of write.ts. Null stands
 * for no row.
 */
export interface RowChange {
  readonly table: TrackedTable
  readonly id: Id
  readonly before: Cells | null
  readonly after: Cells | null
}
