import { workflowAfterFinding } from '../../shared/claims/status-rules.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Finding } from '../../shared/domain/claim-status.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext, WriteScope } from '../write.ts'
import { editCheckedClaim } from './edit-claim.ts'

/**
 * Says what the check found, by whom and when. A finding that changes takes sign-off and second read with it; words that changed
 * are confirmed by it.
 */
export function setFinding(context: WriteContext, input: Target & { finding: Finding }): Promise<Written> {
  return editCheckedClaim(context, input, 'set_finding', (claim, scope) =>
    withFinding(claim, input.finding, scope),
  )
}

/** What becomes of a claim with this finding. */
export function withFinding(claim: Claim, finding: Finding, { actor, at }: WriteScope): Partial<Claim> {
  const isFound = finding !== 'none'
  return {
    finding,
    findingBy: isFound ? actor : null,
    findingAt: isFound ? at : null,
    workflow: workflowAfterFinding(claim.workflow, finding),
    signedOffBy: null,
    signedOffAt: null,
    secondReadBy: null,
    secondReadAt: null,
  }
}
