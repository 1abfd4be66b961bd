import { type ClaimDetails, detailsKindOf, emptyDetails } from '../../shared/domain/claim-details.ts'
import type { ClaimType } from '../../shared/domain/claim-type.ts'
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
  return editClaim(context, input, 'update_claim', (claim) => withFields(claim, input.fields))
}

/** What becomes of a claim with these fields. Throws AppError `bad_input` for details of another kind. */
export function withFields(claim: Claim, fields: Partial<ClaimFields>): Partial<Claim> {
  const type = fields.type ?? claim.type
  if (fields.details !== undefined) return { ...fields, details: detailsFor(type, fields.details) }
  const isSameKind = detailsKindOf(type) === detailsKindOf(claim.type)
  return { ...fields, details: isSameKind ? claim.details : emptyDetails(type) }
}

/**
 * The details of a claim of this type: those given, or empty ones for null. Throws AppError `bad_input` for details of
 * another kind.
 */
export function detailsFor(type: ClaimType, details: ClaimDetails | null): ClaimDetails | null {
  if (details === null) return emptyDetails(type)
  if (details.kind === detailsKindOf(type)) return details
  throw new AppError('bad_input', 'These details do not belong to this type of claim.')
}
