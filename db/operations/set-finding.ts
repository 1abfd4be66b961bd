import { workflowAfterFinding } from '../../shared/claims/status-rules.ts'
import type { Finding } from '../../shared/domain/claim-status.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext } from '../write.ts'
import { editClaim } from './edit-claim.ts'

/**
 * Says what the check found, by whom and when. A finding that changes takes sign-off and second read with it.
 */
export function setFinding(context: WriteContext, input: Target & { finding: Finding }): Promise<Written> {
  return editClaim(context, input, 'set_finding', (claim, { actor, at }) => {
    const isFound = input.finding !== 'none'
    return {
      finding: input.finding,
      findingBy: isFound ? actor : null,
      findingAt: isFound ? at : null,
      workflow: workflowAfterFinding(claim.workflow, input.finding),
      signedOffBy: null,
      signedOffAt: null,
      secondReadBy: null,
      secondReadAt: null,
    }
  })
}
