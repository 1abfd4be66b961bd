import type { Kysely } from 'kysely'
import type { HistoryEvent, RowState } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { eventFromRow } from '../history/event-rows.ts'
import type { Database, Row } from '../schema.ts'
import type { RowChange } from '../row-change.ts'
import { write, type WriteContext, type WriteScope } from '../write.ts'

/** One person's actions, on one story or (null) on the whole library. */
export interface UndoScope {
  readonly actor: Id | null
  readonly storyId: Id | null
}

type Direction = 'undo' | 'redo'

/**
 * The event that an undo or a redo would turn round; null when there is none.
 *
 * An event counts while no event that itself counts has turned it round; one without rows never does. Undo takes the newest that counts
 * and is no undo; redo takes the newest that counts if it is an undo, so a new action closes the way back.
 */
export async function findReversible(
  db: Kysely<Database>,
  scope: UndoScope,
  direction: Direction,
): Promise<HistoryEvent | null> {
  const turnedRound = new Set<number>()
  for await (const event of newestFirst(db, scope)) {
    if (turnedRound.has(event.seq)) continue
    const isUndo = event.action === 'undo'
    if (isUndo === (direction === 'redo')) return readEvent(db, event.seq)
    if (event.reverses === null) return null
    turnedRound.add(event.reverses)
  }
  return null
}

async function* newestFirst(db: Kysely<Database>, scope: UndoScope) {
  const pageSize = 500
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    let query = db
      .selectFrom('history')
      .select(['seq', 'action', 'reverses'])
      .where('seq', '<', before)
      .where('after', '!=', '[]')
      .where('actor', 'is', scope.actor)
      .orderBy('seq', 'desc')
      .limit(pageSize)
    if (scope.storyId !== null) query = query.where('storyId', '=', scope.storyId)
    const page = await query.execute()
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    before = last.seq
  }
}

async function readEvent(db: Kysely<Database>, seq: number): Promise<HistoryEvent> {
  return eventFromRow(
    await db.selectFrom('history').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow(),
  )
}

/**
 * Turns the person's last action round by a new event; null when there is nothing to turn round. Throws
 * AppError `revision_conflict` when a row has been changed since by something else: nothing is changed then.
 */
export function undo(context: WriteContext, storyId: Id | null): Promise<Written | null> {
  return turnRound(context, storyId, 'undo')
}

/** Brings back what the last undo took away. Same answers and errors as `undo`. */
export function redo(context: WriteContext, storyId: Id | null): Promise<Written | null> {
  return turnRound(context, storyId, 'redo')
}

async function turnRound(
  context: WriteContext,
  storyId: Id | null,
  direction: Direction,
): Promise<Written | null> {
  const event = await findReversible(context.db, { actor: context.actor, storyId }, direction)
  if (event === null) return null
  const { written } = await write(context, async (scope) => {
    const changes: RowChange[] = []
    for (const [index, was] of event.after.entries()) {
      const becomes = event.before[index]
      if (becomes !== undefined) changes.push(await inverse(scope, was, becomes))
    }
    const { entity, entityId } = event
    return {
      action: direction,
      entity,
      entityId,
      storyId: event.storyId,
      reverses: event.seq,
      changes: changes.reverse(),
    }
  })
  return written
}

/** Revisions only ever grow, so that no window takes a row that came back for the one it already has. */
async function inverse(scope: WriteScope, was: RowState, becomes: RowState): Promise<RowChange> {
  const current = await readRow(scope, was)
  if (!isSameContent(current, was.row)) {
    throw new AppError(
      'revision_conflict',
      'This was changed again since, so it cannot be turned round. Nothing was changed.',
    )
  }
  const isRevised = becomes.row !== null && current !== null && typeof current['revision'] === 'number'
  const row = isRevised ? { ...becomes.row, revision: Number(current['revision']) + 1 } : becomes.row
  return { table: was.table, id: was.id, before: current, after: row }
}

async function readRow(scope: WriteScope, state: RowState): Promise<RowState['row']> {
  const table = state.table as 'claims'
  const row: Row<'claims'> | undefined = await scope.tx
    .selectFrom(table)
    .selectAll()
    .where('id', '=', state.id)
    .executeTakeFirst()
  return row ?? null
}

function isSameContent(a: RowState['row'], b: RowState['row']): boolean {
  if (a === null || b === null) return a === b
  // An event from before a column was added says nothing of it, which is what a new column holds.
  return Object.keys(a).every((name) => name === 'revision' || (a[name] ?? null) === (b[name] ?? null))
}
