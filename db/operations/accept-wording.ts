import type { Claim } from '../../shared/domain/claim.ts'
import type { CorrectionFields } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { draftCorrection } from '../../shared/corrections/draft-correction.ts'
import { styleOfDesk } from '../../shared/corrections/house-styles.ts'
import { readFirstAnchor } from '../repositories/anchors.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { getSettings } from '../repositories/settings.ts'
import { readText } from '../repositories/texts.ts'
import type { RowChange } from '../row-change.ts'
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
    const { changes, correctionId } = await acceptedRows(scope, claim, input.text)
    return {
      action: 'accept_wording',
      entity: 'claims',
      entityId: claim.id,
      storyId: claim.storyId,
      correctionId,
      changes,
    }
  })
  return { ...written, correctionId: plan.correctionId }
}

/** Accepts the wordings proposed for several claims of one story as they are: one event, one undo. Throws as acceptWording does. */
export async function acceptWordings(
  context: WriteContext,
  { storyId, claims }: { readonly storyId: Id; readonly claims: readonly Target[] },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const changes: RowChange[] = []
    for (const target of claims) {
      const claim = await readTarget(scope.tx, 'claims', target)
      if (claim.storyId !== storyId) throw new AppError('bad_input', 'These are claims of several stories.')
      changes.push(...(await acceptedRows(scope, claim, claim.proposedText ?? '')).changes)
    }
    return { action: 'accept_wordings', entity: 'stories', entityId: storyId, storyId, changes }
  })
  return written
}

interface AcceptedRows {
  readonly correctionId: Id
  readonly changes: readonly RowChange[]
}

async function acceptedRows(scope: WriteScope, claim: Claim, text: string): Promise<AcceptedRows> {
  if (claim.proposedChange !== 'proposed') {
    throw new AppError('not_allowed', 'No wording is proposed for this claim.')
  }
  const fields = await describeCorrection(scope, claim, text)
  const correction = await newCorrection(scope, claim.storyId, fields)
  const tie = { id: scope.newId(), correctionId: correction.id, claimId: claim.id }
  const accepted = {
    proposedChange: text === claim.proposedText ? ('accepted' as const) : ('accepted_modified' as const),
    proposedText: text,
    stetReason: null,
  }
  return {
    correctionId: correction.id,
    changes: [
      revised('claims', claim, accepted, scope),
      created('corrections', correction),
      created('correctionClaims', tie),
    ],
  }
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
