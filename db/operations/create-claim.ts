import { describeQuote } from '../../shared/anchoring/describe-quote.ts'
import type { Anchor, Span } from '../../shared/domain/anchor.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { emptyDetails } from '../../shared/domain/claim-details.ts'
import type { ClaimType } from '../../shared/domain/claim-type.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { nextNumber } from '../repositories/counters.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { readText } from '../repositories/texts.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'

interface NewClaim {
  readonly storyId: Id
  readonly versionId: Id
  readonly span: Span
  readonly type: ClaimType
}

/** Marks words of a version as a claim. Throws AppError `bad_input` when the span holds no words. */
export async function createClaim(context: WriteContext, input: NewClaim): Promise<Output<'claim:create'>> {
  const { written, plan } = await write(context, async (scope) => {
    const id = scope.newId()
    const claim = newClaim(scope, id, await nextNumber(scope.tx, `claims:${input.storyId}`), input)
    const anchor = await describeAnchor(scope, claim, input)
    return {
      action: 'create_claim',
      entity: 'claims',
      entityId: id,
      storyId: input.storyId,
      changes: [created('claims', claim), created('anchors', anchor)],
    }
  })
  return { ...written, claimId: plan.entityId }
}

function newClaim(scope: WriteScope, id: Id, number: number, input: NewClaim): Claim {
  return {
    id,
    storyId: input.storyId,
    number,
    type: input.type,
    priority: 'medium',
    legalRisk: input.type === 'allegation_legal',
    assigneeId: null,
    asOf: null,
    recheckAt: null,
    note: '',
    details: emptyDetails(input.type),
    workflow: 'unchecked',
    finding: 'none',
    findingBy: null,
    findingAt: null,
    signedOffBy: null,
    signedOffAt: null,
    secondReadBy: null,
    secondReadAt: null,
    proposedChange: 'none',
    proposedText: null,
    stetReason: null,
    createdBy: scope.actor,
    createdAt: scope.at,
    updatedAt: scope.at,
    revision: 1,
  }
}

/**
 * The anchor for words of the current version, with its context. Throws AppError `bad_input` for an empty
 * place, `not_allowed` for a version that is not the current one of the claim's story: its offsets mean other
 * words.
 */
export async function describeAnchor(
  scope: WriteScope,
  claim: Pick<Claim, 'id' | 'storyId'>,
  place: { readonly versionId: Id; readonly span: Span },
): Promise<Anchor> {
  const version = await readEntity(scope.tx, 'versions', place.versionId)
  const story = await readEntity(scope.tx, 'stories', claim.storyId)
  if (story.currentVersionId !== version.id) {
    throw new AppError('not_allowed', 'The article was arranged anew elsewhere. Select the words again.')
  }
  const quote = describeQuote(await readText(scope.tx, version.textSha256), place.span)
  if (quote === null) {
    throw new AppError('bad_input', 'No words are selected. Select words in the article and try again.')
  }
  return {
    id: scope.newId(),
    claimId: claim.id,
    versionId: version.id,
    ...quote,
    state: 'unchanged',
    score: 1,
  }
}
