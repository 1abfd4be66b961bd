import type { Claim } from '../../shared/domain/claim.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { updated, write, type WriteContext, type WriteScope } from '../write.ts'

/**
 * Changes one claim by a rule: reads it at the revision that the person saw, lets `edit` say what is new, and writes it.
 * Throws what `readTarget` and `edit` throw; then nothing is changed.
 */
export async function editClaim(
  context: WriteContext,
  target: Target,
  action: string,
  edit: (claim: Claim, scope: WriteScope) => Partial<Claim>,
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const claim = await readTarget(scope.tx, 'claims', target)
    const next = { ...claim, ...edit(claim, scope), updatedAt: scope.at, revision: claim.revision + 1 }
    return {
      action,
      entity: 'claims',
      entityId: claim.id,
      storyId: claim.storyId,
      changes: [updated('claims', claim, next)],
    }
  })
  return written
}
