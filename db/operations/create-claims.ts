import type { ClaimDetails } from '../../shared/domain/claim-details.ts'
import type { ClaimType } from '../../shared/domain/claim-type.ts'
import type { Priority } from '../../shared/domain/claim.ts'
import type { Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { nextNumbers } from '../repositories/counters.ts'
import { created, write, type WriteContext } from '../write.ts'
import { newAnchor, newClaim } from './create-claim.ts'
import { readCurrentText } from './current-text.ts'
import { firstOf } from './first-of.ts'

/** A proposed claim that a person accepts. Null leaves the details of its type empty. */
export interface AcceptedClaim {
  readonly span: Span
  readonly type: ClaimType
  readonly priority: Priority
  readonly details: ClaimDetails | null
  readonly legalRisk?: boolean
}

/**
 * Makes claims of accepted proposals, numbered in the order given. Throws AppError `bad_input` when one of the spans
 * holds no words or details do not fit their type: then none is made.
 */
export async function createClaims(
  context: WriteContext,
  input: { readonly storyId: Id; readonly versionId: Id; readonly items: readonly AcceptedClaim[] },
): Promise<Output<'claim:create-many'>> {
  const { storyId, items } = input
  const { written, plan } = await write(context, async (scope) => {
    const text = await readCurrentText(scope.tx, input)
    const first = await nextNumbers(scope.tx, `claims:${storyId}`, items.length)
    const changes = items.flatMap((item, index) => {
      const id = scope.newId()
      const claim = newClaim(scope, { ...item, id, storyId, number: first + index })
      return [created('claims', claim), created('anchors', newAnchor(scope, id, text, item.span))]
    })
    const claimIds = changes.filter(({ table }) => table === 'claims').map(({ id }) => id)
    return {
      action: 'accept_proposals',
      entity: 'claims',
      entityId: firstOf(claimIds),
      storyId,
      // Neighbours of one table are written together.
      changes: changes.toSorted((a, b) => (a.table === b.table ? 0 : a.table === 'claims' ? -1 : 1)),
      claimIds,
    }
  })
  return { ...written, claimIds: plan.claimIds }
}
