import type { Kysely, Transaction } from 'kysely'
import type { Entity, EntityChange } from '../shared/domain/entity-change.ts'
import { genesisHash, type TrackedTable } from '../shared/domain/event.ts'
import type { Id, Instant } from '../shared/domain/ids.ts'
import type { Written } from '../shared/ipc/contract.ts'
import { applyChanges } from './apply-changes.ts'
import { refreshCoverage } from './coverage/refresh-coverage.ts'
import { eventToRow, historyRowsOf } from './history/event-rows.ts'
import { inChunks } from './in-chunks.ts'
import { refreshSourceLinks } from './repositories/source-links.ts'
import { fromRow, toRow } from './rows.ts'
import type { RowChange } from './row-change.ts'
import type { Database, Row } from './schema.ts'
import { refreshSearch } from './search/refresh-search.ts'
import { transact } from './transact.ts'

/** What a write needs from outside: the library, who writes, the clock, new ids. */
export interface WriteContext {
  readonly db: Kysely<Database>
  readonly actor: Id | null
  readonly now: () => Instant
  readonly newId: () => Id
}

/** Inside the one transaction of a write. `at` is the instant that the whole write carries. */
export interface WriteScope {
  readonly tx: Transaction<Database>
  readonly actor: Id | null
  readonly at: Instant
  readonly newId: () => Id
}

/** What a write is going to do. `storyId` is the story whose undo finds it; null for the library's own. */
export interface WritePlan {
  readonly action: string
  readonly entity: TrackedTable
  readonly entityId: Id
  readonly storyId: Id | null
  readonly reverses?: number
  readonly changes: readonly RowChange[]
}

/** A row that was not there before. */
export function created<T extends TrackedTable>(table: T, after: Entity<T>): RowChange {
  return { table, id: after.id, before: null, after: toRow<T>(after) }
}

/** A row with new values. Both sides are whole. */
export function updated<T extends TrackedTable>(table: T, before: Entity<T>, after: Entity<T>): RowChange {
  return { table, id: after.id, before: toRow<T>(before), after: toRow<T>(after) }
}

/** A row that goes. History keeps it. */
export function removed<T extends TrackedTable>(table: T, before: Entity<T>): RowChange {
  return { table, id: before.id, before: toRow<T>(before), after: null }
}

/**
 * The only way to change tracked rows: one immediate transaction that lets `plan` read and decide, writes its
 * row changes, what is worked out from them, and one history event chained to the last. Whatever `plan` throws, or
 * SQLite refuses, leaves the library as it was.
 */
export async function write<P extends WritePlan>(
  context: WriteContext,
  plan: (scope: WriteScope) => Promise<P>,
): Promise<{ readonly written: Written; readonly plan: P }> {
  return transact(context.db, async (tx) => {
    const scope = { tx, actor: context.actor, at: context.now(), newId: context.newId }
    const planned = await plan(scope)
    await applyChanges(tx, planned.changes)
    await refreshSourceLinks(tx, planned.changes)
    await refreshSearch(tx, planned.changes)
    await refreshCoverage(tx, planned.changes)
    const seq = await appendEvent(scope, planned)
    return { written: { seq, changes: planned.changes.map(toEntityChange) }, plan: planned }
  })
}

async function appendEvent(scope: WriteScope, plan: WritePlan): Promise<number> {
  const last = await scope.tx
    .selectFrom('history')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const event = {
    seq: (last?.seq ?? 0) + 1,
    at: scope.at,
    actor: scope.actor,
    action: plan.action,
    entity: plan.entity,
    entityId: plan.entityId,
    storyId: plan.storyId,
    reverses: plan.reverses ?? null,
    before: plan.changes.map(({ table, id, before }) => ({ table, id, row: before })),
    after: plan.changes.map(({ table, id, after }) => ({ table, id, row: after })),
    prevHash: last?.hash ?? genesisHash,
  }
  await scope.tx.insertInto('history').values(eventToRow(event)).execute()
  for (const rows of inChunks(historyRowsOf(event))) {
    await scope.tx.insertInto('historyRows').values(rows).execute()
  }
  return event.seq
}

function toEntityChange(change: RowChange): EntityChange {
  const table = change.table as 'claims'
  const row = change.after as Row<'claims'> | null
  return { table, id: change.id, value: row === null ? null : fromRow(table, row) }
}
