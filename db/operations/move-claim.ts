import { type MoveRefusal, refuseMove } from '../../shared/claims/status-rules.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Workflow } from '../../shared/domain/claim-status.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext, WriteScope } from '../write.ts'
import { editCheckedClaim, editClaim } from './edit-claim.ts'

const refusals: Record<MoveRefusal, string> = {
  not_in_table: 'A claim cannot go from where it stands to there.',
  no_finding: 'This claim has no finding yet. Set what the check found first.',
}

/**
 * Moves a claim along the desk's process. Throws AppError `not_allowed` for a move that is not in the table.
 */
export function moveClaim(context: WriteContext, input: Target & { to: Workflow }): Promise<Written> {
  const edit = input.to === 'signed_off' ? editCheckedClaim : editClaim
  return edit(context, input, 'move_claim', (claim, scope) => moved(claim, input.to, scope))
}

/**
 * Lets the claim stand as checked, with who and when, and words that changed as confirmed. Throws AppError `not_allowed` without a finding.
 */
export function signOff(context: WriteContext, target: Target): Promise<Written> {
  return editCheckedClaim(context, target, 'sign_off', (claim, scope) => moved(claim, 'signed_off', scope))
}

/**
 * What becomes of a claim that is moved. Throws AppError `not_allowed` for a move that is not in the table.
 */
export function moved(claim: Claim, to: Workflow, { actor, at }: WriteScope): Partial<Claim> {
  const refusal = refuseMove(claim.workflow, to, claim.finding)
  if (refusal !== null) throw new AppError('not_allowed', refusals[refusal])
  if (to === 'signed_off') return { workflow: to, signedOffBy: actor, signedOffAt: at }
  return { workflow: to, signedOffBy: null, signedOffAt: null }
}
