import type { Claim } from '../../shared/domain/claim.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext, WriteScope } from '../write.ts'
import { editClaim } from './edit-claim.ts'

/**
 * Proposes other words for a claim's first place; null takes the proposal back. Throws AppError `not_allowed`
 * for taking back what an entry of the correction log already states.
 */
export function proposeWording(
  context: WriteContext,
  input: Target & { readonly text: string | null },
): Promise<Written> {
  const action = input.text === null ? 'withdraw_wording' : 'propose_wording'
  return editClaim(context, input, action, async (claim, scope) => {
    if (input.text !== null) return { proposedChange: 'proposed', proposedText: input.text, stetReason: null }
    await refuseIfInLog(scope, claim)
    return { proposedChange: 'none', proposedText: null, stetReason: null }
  })
}

/**
 * Lets the original words stand, with the reason. A proposal stays readable beside it. Throws AppError
 * `not_allowed` when an entry of the correction log already states other words.
 */
export function stetWording(
  context: WriteContext,
  input: Target & { readonly reason: string },
): Promise<Written> {
  return editClaim(context, input, 'stet_wording', async (claim, scope) => {
    await refuseIfInLog(scope, claim)
    return { proposedChange: 'stet', stetReason: input.reason }
  })
}

async function refuseIfInLog(scope: WriteScope, claim: Claim): Promise<void> {
  if (claim.proposedChange !== 'accepted' && claim.proposedChange !== 'accepted_modified') return
  const number = await findLiveEntry(scope, claim.id)
  if (number === null) return
  throw new AppError(
    'not_allowed',
    `This wording was accepted: entry ${number} of the correction log states it. Reject or delete that entry first.`,
  )
}

/** The number of an entry that settles the claim and was not rejected; null when there is none. */
async function findLiveEntry({ tx }: WriteScope, claimId: Id): Promise<number | null> {
  const entry = await tx
    .selectFrom('correctionClaims')
    .innerJoin('corrections', 'corrections.id', 'correctionClaims.correctionId')
    .select('corrections.number')
    .where('correctionClaims.claimId', '=', claimId)
    .where('corrections.status', '!=', 'rejected')
    .executeTakeFirst()
  return entry?.number ?? null
}
