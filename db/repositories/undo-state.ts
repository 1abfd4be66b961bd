import type { Kysely } from 'kysely'
import type { HistoryEvent } from '../../shared/domain/event.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { findReversible, type UndoScope } from '../operations/undo.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'

/** The actions that undo and redo would turn round for a person in a scope; null where there is none. */
export function readUndoState(db: Kysely<Database>, scope: UndoScope): Promise<Output<'history:state'>> {
  return readTogether(db, async (tx) => ({
    undo: await actionOf(tx, await findReversible(tx, scope, 'undo')),
    redo: await actionOf(tx, await findReversible(tx, scope, 'redo')),
  }))
}

/** An undo or a redo is called by the action that it turned round in the end. */
async function actionOf(
  db: Kysely<Database>,
  event: Pick<HistoryEvent, 'action' | 'reverses'> | null,
): Promise<string | null> {
  let current = event
  while (current !== null && current.reverses !== null) {
    current = await db
      .selectFrom('history')
      .select(['action', 'reverses'])
      .where('seq', '=', current.reverses)
      .executeTakeFirstOrThrow()
  }
  return current?.action ?? null
}
