import type { Correction, CorrectionFields } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { nextNumber } from '../repositories/counters.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { readClaimsOfStory } from './set-correction-claims.ts'

/**
 * Writes an entry of the correction log by hand. Throws AppError `bad_input` for a claim of another story.
 */
export async function createCorrection(
  context: WriteContext,
  input: { readonly storyId: Id; readonly fields: CorrectionFields; readonly claimIds: readonly Id[] },
): Promise<Output<'correction:create'>> {
  const { written, plan } = await write(context, async (scope) => {
    const claimIds = await readClaimsOfStory(scope.tx, input.storyId, input.claimIds)
    const correction = await newCorrection(scope, input.storyId, input.fields)
    const ties = claimIds.map((claimId) => ({ id: scope.newId(), correctionId: correction.id, claimId }))
    return {
      action: 'create_correction',
      entity: 'corrections',
      entityId: correction.id,
      storyId: input.storyId,
      changes: [created('corrections', correction), ...ties.map((tie) => created('correctionClaims', tie))],
    }
  })
  return { ...written, correctionId: plan.entityId }
}

/** A draft with the next number of the log, made against the story's current version. */
export async function newCorrection(
  scope: WriteScope,
  storyId: Id,
  fields: CorrectionFields,
): Promise<Correction> {
  const { currentVersionId } = await readEntity(scope.tx, 'stories', storyId)
  return {
    ...fields,
    id: scope.newId(),
    storyId,
    number: await nextNumber(scope.tx, 'corrections'),
    versionBeforeId: currentVersionId,
    versionAfterId: null,
    status: 'draft',
    draftedBy: scope.actor,
    draftedAt: scope.at,
    approvedBy: null,
    approvedAt: null,
    publishedAt: null,
    rejectedReason: null,
    updatedAt: scope.at,
    revision: 1,
  }
}
