import type { Kysely } from 'kysely'
import type { Claim } from '../../shared/domain/claim.ts'
import type { HistoryEvent } from '../../shared/domain/event.ts'
import type { Id, Instant } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { eventFromRow } from '../history/event-rows.ts'
import type { Database } from '../schema.ts'

type Signatures = Output<'claim:wording-signatures'>

/**
 * Who wrote the wording of each claim of a story that has one, and who accepted it or let the words stand. Read from history, which
 * knows it for claims of any age; an undo brings back what somebody wrote and writes nothing itself.
 */
export async function readWordingSignatures(db: Kysely<Database>, storyId: Id): Promise<Signatures> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('historyRows', (join) =>
      join.onRef('historyRows.entityId', '=', 'claims.id').on('historyRows.entity', '=', 'claims'),
    )
    .innerJoin('history', 'history.seq', 'historyRows.seq')
    .selectAll('history')
    .select(['claims.id as claimId', 'claims.proposedText', 'claims.proposedChange'])
    .where('claims.storyId', '=', storyId)
    .where('claims.proposedChange', '!=', 'none')
    .where('history.action', 'not in', ['undo', 'redo'])
    .orderBy('history.seq', 'desc')
    .execute()
  const signatures = new Map<Id, Signatures[number]>()
  for (const { claimId, proposedText, proposedChange, ...row } of rows) {
    const known = signatures.get(claimId) ?? { claimId, written: null, decided: null }
    signatures.set(claimId, signedBy(known, eventFromRow(row), { proposedText, proposedChange }))
  }
  return [...signatures.values()]
}

interface Signed {
  readonly by: Id | null
  readonly at: Instant
}

/**
 * The signatures as an event that came before those already read completes them. Only what made the claim `now`, so that what was
 * undone is signed by nobody.
 */
function signedBy(
  known: Signatures[number],
  event: HistoryEvent,
  now: Pick<Claim, 'proposedText' | 'proposedChange'>,
): Signatures[number] {
  const index = event.after.findIndex(({ table, id }) => table === 'claims' && id === known.claimId)
  const [before, after] = [event.before[index]?.row ?? null, event.after[index]?.row ?? null]
  if (after === null) return known
  const signed: Signed = { by: event.actor, at: event.at }
  const made = (field: 'proposedText' | 'proposedChange') =>
    after[field] === now[field] && before?.[field] !== now[field]
  const isDecision = now.proposedChange !== 'proposed' && made('proposedChange')
  return {
    ...known,
    written: known.written ?? (made('proposedText') ? signed : null),
    decided: known.decided ?? (isDecision && known.written === null ? signed : null),
  }
}
