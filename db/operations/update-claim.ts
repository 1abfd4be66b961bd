import { detailsKindOf, emptyDetails } from '../../shared/domain/claim-details.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { ClaimFields } from '../../shared/domain/claim.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext } from '../write.ts'
import { editClaim } from './edit-claim.ts'

/**
 * Changes what the card says of a claim. A new type starts with empty details of its own kind, unless the
 * kind stays or details come along. Throws AppError `bad_input` for details of another kind than the type's.
 */
export function updateClaim(
  context: WriteContext,
  input: Target & { readonly fields: Partial<ClaimFields> },
): Promise<Written> {
  return editClaim(context, input, 'update_claim', (claim) => withDetails(claim, input.fields))
}

function withDetails(claim: Claim, fields: Partial<ClaimFields>): Partial<Claim> {
  const type = fields.type ?? claim.type
  const kind = detailsKindOf(type)
  const details = fields.details === undefined ? claim.details : fields.details
  if ((details?.kind ?? null) === kind) return { ...fields, details }
  if (fields.details !== undefined && fields.details !== null) {
    throw new AppError('bad_input', 'These details do not belong to this type of claim.')
  }
  return { ...fields, details: emptyDetails(type) }
}
