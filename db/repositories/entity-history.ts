import type { Kysely } from 'kysely'
import type { HistoryEvent, TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { eventFromRow } from '../history/event-rows.ts'
import type { Database } from '../schema.ts'

/**
 * What happened to one entity, newest first: each event that is about it or changed its row, with the names
 * of the fields that changed on it: none when it came or went as a whole, and when only things that hang on
 * it changed.
 */
export async function readEntityHistory(
  db: Kysely<Database>,
  entity: { readonly table: TrackedTable; readonly id: Id },
): Promise<Output<'history:of-entity'>> {
  const rows = await db
    .selectFrom('historyRows')
    .innerJoin('history', 'history.seq', 'historyRows.seq')
    .leftJoin('people', 'people.id', 'history.actor')
    .selectAll('history')
    .select('people.name as actorName')
    .where('historyRows.entity', '=', entity.table)
    .where('historyRows.entityId', '=', entity.id)
    .orderBy('historyRows.seq', 'desc')
    .execute()
  return rows.map(({ actorName, ...row }) => {
    const event = eventFromRow(row)
    const { seq, at, action } = event
    const changedFields = fieldsChanged(event, entity.id)
    return { seq, at, actorName, action, entity: event.entity, entityId: event.entityId, changedFields }
  })
}

/** Fields that change with every write and tell nobody anything. */
const bookkeeping = new Set(['revision', 'updatedAt'])

function fieldsChanged(event: HistoryEvent, id: Id): string[] {
  const index = event.after.findIndex((state) => state.id === id)
  const before = event.before[index]?.row ?? null
  const after = event.after[index]?.row ?? null
  if (before === null || after === null) return []
  return Object.keys(after).filter((name) => !bookkeeping.has(name) && before[name] !== after[name])
}
