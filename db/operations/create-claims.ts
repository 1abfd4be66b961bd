import type { ClaimDetails } from '../../shared/domain/claim-details.ts'
import type { ClaimType } from '../../shared/domain/claim-type.ts'
import type { Claim, Priority } from '../../shared/domain/claim.ts'
import type { Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { nextNumbers } from '../repositories/counters.ts'
import { created, write, type WriteContext } from '../write.ts'
import { newAnchor, newClaim } from './create-claim.ts'
import { readCurrentText } from './current-text.ts'
import { dismissalsOf } from './dismissals.ts'
import { firstOf } from './first-of.ts'

/** A proposed claim that a person accepts. Null leaves the details of its type empty. */
export interface AcceptedClaim {
  readonly span: Span
  readonly type: ClaimType
  readonly priority: Priority
  readonly details: ClaimDetails | null
  readonly legalRisk?: boolean
  readonly fields?: Partial<Pick<Claim, 'note' | 'asOf' | 'recheckAt'>>
  /** The rule of the copy note on these words that the claim is made of. */
  readonly settles?: string
}

const tables: readonly string[] = ['claims', 'anchors', 'dismissals']

/**
 * Makes claims of accepted proposals and copy notes, numbered in the order given; the copy notes are settled with them. Throws AppError `bad_input` when one of the spans
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
      const number = first + index
      const claim = { ...newClaim(scope, { ...item, id, storyId, number }), ...item.fields }
      const { settles: rule, span } = item
      const settled = rule === undefined ? [] : [{ subject: 'note' as const, rule, span }]
      return [
        created('claims', claim),
        created('anchors', newAnchor(scope, id, text, span)),
        ...dismissalsOf(scope, { text, storyId, items: settled, reason: `Claim ${number}` }).map((one) =>
          created('dismissals', one),
        ),
      ]
    })
    const claimIds = changes.filter(({ table }) => table === 'claims').map(({ id }) => id)
    return {
      action: 'accept_proposals',
      entity: 'claims',
      entityId: firstOf(claimIds),
      storyId,
      // Neighbours of one table are written together, claims before what points to them.
      changes: changes.toSorted((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table)),
      claimIds,
    }
  })
  return { ...written, claimIds: plan.claimIds }
}
