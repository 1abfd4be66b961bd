import type { Transaction } from 'kysely'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntities } from '../repositories/read-entities.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOfAll } from '../repositories/read-rows-of.ts'
import type { RowChange } from '../row-change.ts'
import type { Database } from '../schema.ts'
import { updated, write, type WriteContext } from '../write.ts'

/**
 * A person has looked at the changed words of a claim and says that they are its words. Its sign-off is another matter, and stays as it is.
 * Throws AppError `not_allowed` when no words of it changed.
 */
export async function confirmWords(context: WriteContext, target: Target): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const claim = await readTarget(tx, 'claims', target)
    const changes = await confirmedPlaces(tx, [claim])
    if (changes.length === 0)
      throw new AppError('not_allowed', 'No words of this claim have changed. Nothing was changed.')
    return {
      action: 'confirm_words',
      entity: 'claims' as const,
      entityId: claim.id,
      storyId: claim.storyId,
      changes,
    }
  })
  return written
}

/** The places of these claims in the current texts whose words changed, as confirmed: whoever checks a claim has read its words. */
export async function confirmedPlaces(
  tx: Transaction<Database>,
  claims: readonly Claim[],
): Promise<readonly RowChange[]> {
  const stories = await readEntities(tx, 'stories', [...new Set(claims.map(({ storyId }) => storyId))])
  const current = new Set([...stories.values()].map(({ currentVersionId }) => currentVersionId))
  const ids = claims.map(({ id }) => id)
  const anchors = await readRowsOfAll(tx, 'anchors', 'claimId', ids)
  return anchors
    .filter(({ state, versionId }) => state === 'text_changed' && current.has(versionId))
    .map((anchor) => updated('anchors', anchor, { ...anchor, state: 'confirmed_by_person' }))
}
