import type { Transaction } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { fromRow } from '../rows.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import type { Database } from '../schema.ts'
import { removed, write, type RowChange, type WriteContext } from '../write.ts'

/** Takes a claim away with its places, its evidence and its ties to corrections. Undo brings all of it back. */
export async function deleteClaim(context: WriteContext, target: Target): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const claim = await readTarget(scope.tx, 'claims', target)
    return {
      action: 'delete_claim',
      entity: 'claims',
      entityId: claim.id,
      storyId: claim.storyId,
      changes: [...(await dependants(scope.tx, claim.id)), removed('claims', claim)],
    }
  })
  return written
}

async function dependants(tx: Transaction<Database>, claimId: Id): Promise<RowChange[]> {
  const changes: RowChange[] = []
  for (const table of ['anchors', 'evidence', 'correctionClaims'] as const) {
    const rows = await tx
      .selectFrom(table as 'anchors')
      .selectAll()
      .where('claimId', '=', claimId)
      .execute()
    for (const row of rows) changes.push(removed(table, fromRow(table, row as never)))
  }
  return changes
}
