import { canonicalJson } from '../../shared/domain/canonical-json.ts'
import type { HistoryEvent } from '../../shared/domain/event.ts'
import type { Database } from '../schema.ts'
import { hashEventRow } from './chain.ts'

/** The row of an event with its hash; `eventFromRow` is its inverse. */
export function eventToRow(event: Omit<HistoryEvent, 'hash'>): Database['history'] {
  const row = { ...event, before: canonicalJson(event.before), after: canonicalJson(event.after) }
  return { ...row, hash: hashEventRow(row) }
}

/** What an event is found by: the entity it is about, and every row that it changed. */
export function historyRowsOf(
  event: Pick<HistoryEvent, 'seq' | 'entity' | 'entityId' | 'after'>,
): Database['historyRows'][] {
  const rows = new Map<string, Database['historyRows']>()
  const touched = [{ table: event.entity, id: event.entityId }, ...event.after]
  for (const { table, id } of touched) {
    rows.set(`${table} ${id}`, { entity: table, entityId: id, seq: event.seq })
  }
  return [...rows.values()]
}

/** The event of a row. Rows are trusted here; `verifyHistory` is what distrusts them. */
export function eventFromRow(row: Database['history']): HistoryEvent {
  return {
    ...row,
    before: JSON.parse(row.before) as HistoryEvent['before'],
    after: JSON.parse(row.after) as HistoryEvent['after'],
  }
}
