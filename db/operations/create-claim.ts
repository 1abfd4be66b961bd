import type { Anchor, Span } from '../../shared/domain/anchor.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { ClaimType } from '../../shared/domain/claim-type.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { nextNumber } from '../repositories/counters.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { quoteIn, readCurrentText, type VersionText } from './current-text.ts'
import { detailsFor } from './update-claim.ts'

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
    const number = await nextNumber(scope.tx, `claims:${input.storyId}`)
    const claim = newClaim(scope, { ...input, id, number, details: null, priority: 'medium' })
    const anchor = newAnchor(scope, id, await readCurrentText(scope.tx, input), input.span)
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

/**
 * A claim that nobody has looked at yet; an allegation of crime is a legal risk unless said otherwise. Throws AppError
 * `bad_input` for details of another kind than the type's.
 */
export function newClaim(
  scope: WriteScope,
  {
    type,
    details,
    ...input
  }: Pick<Claim, 'id' | 'storyId' | 'number' | 'type' | 'priority' | 'details'> & {
    readonly legalRisk?: boolean
  },
): Claim {
  return {
    id: input.id,
    storyId: input.storyId,
    number: input.number,
    type,
    priority: input.priority,
    legalRisk: input.legalRisk ?? type === 'allegation_legal',
    assigneeId: null,
    asOf: null,
    recheckAt: null,
    note: '',
    details: detailsFor(type, details),
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

/** The anchor of a claim for words of a text. Throws AppError `bad_input` when the span holds no words. */
export function newAnchor(scope: WriteScope, claimId: Id, text: VersionText, span: Span): Anchor {
  const quote = quoteIn(text, span)
  return { id: scope.newId(), claimId, versionId: text.versionId, ...quote, state: 'unchanged', score: 1 }
}
