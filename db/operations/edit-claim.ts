import type { Claim } from '../../shared/domain/claim.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { RowChange } from '../row-change.ts'
import type { WriteContext, WriteScope } from '../write.ts'
import { confirmedPlaces } from './confirm-words.ts'
import { editRow } from './edit-row.ts'

/** Changes one claim by a rule, at the revision that the person saw. Throws what `editRow` throws. */
export function editClaim(
  context: WriteContext,
  target: Target,
  action: string,
  edit: (claim: Claim, scope: WriteScope) => Partial<Claim> | Promise<Partial<Claim>>,
  along?: (claim: Claim, scope: WriteScope) => Promise<readonly RowChange[]>,
): Promise<Written> {
  return editRow(context, 'claims', target, {
    action,
    edit,
    ...(along !== undefined && { along }),
    belongsTo: (claim) => ({ entity: 'claims', entityId: claim.id, storyId: claim.storyId }),
  })
}

/** As `editClaim`, for what nobody does without having read the words as they are now: changed words are confirmed with it. */
export function editCheckedClaim(
  ...[context, target, action, edit]: Parameters<typeof editClaim>
): Promise<Written> {
  return editClaim(context, target, action, edit, (claim, { tx }) => confirmedPlaces(tx, [claim]))
}
