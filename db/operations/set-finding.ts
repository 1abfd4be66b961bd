import { standingReading } from '../../shared/claims/second-read/second-read.ts'
import { workflowAfterFinding } from '../../shared/claims/status-rules.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Finding } from '../../shared/domain/claim-status.ts'
import type { SecondReading } from '../../shared/domain/second-reading.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import type { WriteContext, WriteScope } from '../write.ts'
import { editCheckedClaim } from './edit-claim.ts'

/**
 * Says what the check found, by whom and when. A finding that changes takes the sign-off with it; a second reading stays, since it
 * is of the claim, and is compared with the new finding. Words that changed are confirmed by it.
 */
export function setFinding(context: WriteContext, input: Target & { finding: Finding }): Promise<Written> {
  return editCheckedClaim(context, input, 'set_finding', async (claim, scope) => {
    const [reading] = await readRowsOf(scope.tx, 'secondReadings', 'claimId', claim.id)
    return withFinding(claim, input.finding, scope, reading ?? null)
  })
}

/** What becomes of a claim with this finding. Whoever read it second and sets its finding is its second reader no more. */
export function withFinding(
  claim: Claim,
  finding: Finding,
  { actor, at }: WriteScope,
  reading: SecondReading | null,
): Partial<Claim> {
  const isFound = finding !== 'none'
  const standing = isFound ? standingReading({ findingBy: actor }, reading) : null
  return {
    finding,
    findingBy: isFound ? actor : null,
    findingAt: isFound ? at : null,
    workflow: workflowAfterFinding(claim.workflow, finding),
    signedOffBy: null,
    signedOffAt: null,
    secondReadBy: standing?.readBy ?? null,
    secondReadAt: standing?.readAt ?? null,
  }
}
