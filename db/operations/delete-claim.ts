import type { Transaction } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import type { Database } from '../schema.ts'
import type { RowChange } from '../row-change.ts'
import { removed, write, type WriteContext } from '../write.ts'

/**
 * Takes a claim away with its places, its evidence and its ties to corrections. Undo brings all of it back.
 */
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
  const anchors = await readRowsOf(tx, 'anchors', 'claimId', claimId)
  const evidence = await readRowsOf(tx, 'evidence', 'claimId', claimId)
  const ties = await readRowsOf(tx, 'correctionClaims', 'claimId', claimId)
  return [
    ...anchors.map((anchor) => removed('anchors', anchor)),
    ...evidence.map((item) => removed('evidence', item)),
    ...ties.map((tie) => removed('correctionClaims', tie)),
  ]
}
