import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { CorrectionFields } from '../../shared/domain/correction.ts'
import type { Story, Version } from '../../shared/domain/story.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { composeNotice, type NoticeContext } from '../../shared/corrections/compose-notice.ts'
import { errorOfClaim } from '../../shared/corrections/error-of-claim.ts'
import { isPublished } from '../../shared/corrections/is-published.ts'
import { locationOfBlock } from '../../shared/corrections/location-of-block.ts'
import { sentenceAround } from '../../shared/corrections/sentence-around.ts'
import { readFirstAnchor } from '../repositories/anchors.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { readText } from '../repositories/texts.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { newCorrection } from './create-correction.ts'
import { revised } from './edit-row.ts'

/**
 * Accepts the wording proposed for a claim, as it is or modified, and drafts the entry of the correction log from all that is
 * known. Throws AppError `not_allowed` when no wording is proposed, `bad_input` when the words stay the same.
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
  const fields = draftFields(scope, { claim, story, version, anchor }, correctedText)
  const context = noticeContext(await readText(scope.tx, version.textSha256), version, anchor)
  return { ...fields, publicNote: composeNotice(fields, context) }
}

interface ClaimInPlace {
  readonly claim: Claim
  readonly story: Story
  readonly version: Version
  readonly anchor: Anchor
}

function draftFields(
  scope: WriteScope,
  { claim, story, version, anchor }: ClaimInPlace,
  correctedText: string,
): CorrectionFields {
  const [errorType, severity] = errorOfClaim[claim.type]
  const block = blockOf(version, anchor)
  return {
    kind: isPublished(story.publishedAt, scope.at) ? 'correction' : 'minor_fix',
    location: block === undefined ? 'body' : locationOfBlock[block.kind],
    originalText: anchor.exact,
    correctedText,
    publicNote: '',
    repeatsError: true,
    errorType,
    severity,
    placement: severity === 'serious' ? 'top' : 'foot',
    storyHeadline: story.headline,
    storyUrl: story.url,
    storyByline: story.byline,
    storyPublishedAt: story.publishedAt,
    reportedBy: 'checker',
    reportedAt: scope.at,
    foundAt: scope.at,
    correctedAt: null,
    delayReason: '',
    cause: '',
    stageIntroduced: null,
    prevention: '',
    responsible: null,
  }
}

function blockOf(version: Version, anchor: Anchor): Version['blocks'][number] | undefined {
  return version.blocks.find((block) => block.start <= anchor.start && anchor.start < block.end)
}

/** What stands around the words in their sentence, so that the notice quotes whole sentences. */
function noticeContext(text: string, version: Version, anchor: Anchor): NoticeContext {
  const block = blockOf(version, anchor)
  if (block === undefined) return { before: '', after: '' }
  const { start, end } = sentenceAround(text, block, anchor)
  return { before: text.slice(start, anchor.start), after: text.slice(anchor.end, end) }
}
