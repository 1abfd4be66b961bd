import type { Entity } from '../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { readTarget, type Revised, type Target } from '../repositories/read-entity.ts'
import type { RowChange } from '../row-change.ts'
import { updated, write, type WriteContext, type WriteScope } from '../write.ts'

/**
 * Where a write is found again: by the entity whose history it belongs to, and the story whose undo finds it.
 */
export interface Belonging {
  readonly entity: TrackedTable
  readonly entityId: Id
  readonly storyId: Id | null
}

/** How one row is changed. `belongsTo` is asked inside the transaction, with the row as it was. */
export interface RowEdit<T extends Revised> {
  readonly action: string
  readonly belongsTo: (row: Entity<T>, scope: WriteScope) => Belonging | Promise<Belonging>
  readonly edit: (row: Entity<T>, scope: WriteScope) => Partial<Entity<T>> | Promise<Partial<Entity<T>>>
  /** What changes with it in other rows. */
  readonly along?: (row: Entity<T>, scope: WriteScope) => Promise<readonly RowChange[]>
}

/**
 * Changes one row by a rule: reads it at the revision that the person saw, lets `edit` say what is new, and
 * writes it. Throws what `readTarget` and `edit` throw; then nothing is changed.
 */
export async function editRow<T extends Revised>(
  context: WriteContext,
  table: T,
  target: Target,
  rule: RowEdit<T>,
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const row = await readTarget(scope.tx, table, target)
    const change = revised(table, row, await rule.edit(row, scope), scope)
    const along = (await rule.along?.(row, scope)) ?? []
    return { action: rule.action, ...(await rule.belongsTo(row, scope)), changes: [change, ...along] }
  })
  return written
}

/** The change of a row to its next revision, with the time of the write where the row carries one. */
export function revised<T extends Revised>(
  table: T,
  row: Entity<T>,
  fields: Partial<Entity<T>>,
  scope: WriteScope,
): RowChange {
  const touched = 'updatedAt' in row ? { updatedAt: scope.at } : {}
  return updated<T>(table, row, { ...row, ...fields, ...touched, revision: row.revision + 1 })
}
