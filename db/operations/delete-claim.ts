import type { Transaction } from 'kysely'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOfAll } from '../repositories/read-rows-of.ts'
import type { Database } from '../schema.ts'
import type { RowChange } from '../row-change.ts'
import { removed, write, type WriteContext } from '../write.ts'

/**
 * Takes a claim away with its places, its evidence, its questions and its ties to
 * corrections. Undo brings all of it back.
 */
export async function deleteClaim(context: WriteContext, target: Target): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const claim = await readTarget(scope.tx, 'claims', target)
    return {
      action: 'delete_claim',
      entity: 'claims',
      entityId: claim.id,
      storyId: claim.storyId,
      changes: await removalOf(scope.tx, [claim]),
    }
  })
  return written
}

/** Takes away claims and all that hangs on them. */
export async function removalOf(tx: Transaction<Database>, claims: readonly Claim[]): Promise<RowChange[]> {
  const ids = claims.map(({ id }) => id)
  const anchors = await readRowsOfAll(tx, 'anchors', 'claimId', ids)
  const evidence = await readRowsOfAll(tx, 'evidence', 'claimId', ids)
  const ties = await readRowsOfAll(tx, 'correctionClaims', 'claimId', ids)
  const questions = await readRowsOfAll(tx, 'questions', 'claimId', ids)
  const readings = await readRowsOfAll(tx, 'secondReadings', 'claimId', ids)
  return [
    ...anchors.map((anchor) => removed('anchors', anchor)),
    ...evidence.map((item) => removed('evidence', item)),
    ...ties.map((tie) => removed('correctionClaims', tie)),
    ...questions.map((question) => removed('questions', question)),
    ...readings.map((reading) => removed('secondReadings', reading)),
    ...claims.map((claim) => removed('claims', claim)),
  ]
}
