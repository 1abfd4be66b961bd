import type { Claim } from '../../shared/domain/claim.ts'
import type { CorrectionFields } from '../../shared/domain/correction.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { draftCorrection } from '../../shared/corrections/draft-correction.ts'
import { styleOfDesk } from '../../shared/corrections/house-styles.ts'
import { readFirstAnchor } from '../repositories/anchors.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { getSettings } from '../repositories/settings.ts'
import { readText } from '../repositories/texts.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { newCorrection } from './create-correction.ts'
import { revised } from './edit-row.ts'

/**
 * Accepts the wording proposed for a claim, as it is or modified, and drafts the entry of the correction log
 * from all that is known. Throws AppError `not_allowed` when no wording is proposed, `bad_input` when the
 * words stay the same.
 */
export async function acceptWording(
  context: WriteContext,
  input: Target & { readonly text: string },
): Promise<Output<'claim:accept-wording'>> {
  const { written, plan } = await write(context, async (scope) => {
    const claim = await readTarget(scope.tx, 'claims', input)
    if (claim.proposedChange !== 'proposed') {
      throw new AppError('not_allowed', 'No wording is proposed for this claim.')
    }
    const fields = await describeCorrection(scope, claim, input.text)
    const correction = await newCorrection(scope, claim.storyId, fields)
    const tie = { id: scope.newId(), correctionId: correction.id, claimId: claim.id }
    const isAsProposed = input.text === claim.proposedText
    const accepted = {
      proposedChange: isAsProposed ? ('accepted' as const) : ('accepted_modified' as const),
      proposedText: input.text,
      stetReason: null,
    }
    return {
      action: 'accept_wording',
      entity: 'claims',
      entityId: claim.id,
      storyId: claim.storyId,
      correctionId: correction.id,
      changes: [
        revised('claims', claim, accepted, scope),
        created('corrections', correction),
        created('correctionClaims', tie),
      ],
    }
  })
  return { ...written, correctionId: plan.correctionId }
}

async function describeCorrection(
  scope: WriteScope,
  claim: Claim,
  correctedText: string,
): Promise<CorrectionFields> {
  const story = await readEntity(scope.tx, 'stories', claim.storyId)
  const version = await readEntity(scope.tx, 'versions', story.currentVersionId)
  const anchor = await readFirstAnchor(scope.tx, claim.id, version.id)
  if (anchor.exact === correctedText) {
    throw new AppError('bad_input', 'The proposed words are the same as those in the article.')
  }
  const text = await readText(scope.tx, version.textSha256)
  const { blocks } = version
  const { noticeStyle, noticeStyles } = await getSettings(scope.tx)
  const style = styleOfDesk(noticeStyles, noticeStyle)
  return draftCorrection({ claim, story, text, blocks, place: anchor }, correctedText, scope.at, style)
}
