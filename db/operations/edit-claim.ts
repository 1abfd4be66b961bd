import type { Claim } from '../../shared/domain/claim.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext, WriteScope } from '../write.ts'
import { editRow } from './edit-row.ts'

/** Changes one claim by a rule, at the revision that the person saw. Throws what `editRow` throws. */
export function editClaim(
  context: WriteContext,
  target: Target,
  action: string,
  edit: (claim: Claim, scope: WriteScope) => Partial<Claim> | Promise<Partial<Claim>>,
): Promise<Written> {
  return editRow(context, 'claims', target, {
    action,
    edit,
    belongsTo: (claim) => ({ entity: 'claims', entityId: claim.id, storyId: claim.storyId }),
  })
}
