import type { Claim } from '../../shared/domain/claim.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import type { RowChange } from '../row-change.ts'
import { write, type WriteContext, type WriteScope } from '../write.ts'
import { editClaim } from './edit-claim.ts'
import { revised } from './edit-row.ts'

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
    return settled(scope, claim, null)
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
  return editClaim(context, input, 'stet_wording', (claim, scope) => settled(scope, claim, input.reason))
}

/**
 * Rejects the wordings proposed for several claims of one story, or lets their words stand with a reason: one event, one undo. Throws
 * AppError `bad_input` for claims of several stories, `not_allowed` as the others do.
 */
export async function settleWordings(
  context: WriteContext,
  input: { readonly storyId: Id; readonly claims: readonly Target[]; readonly reason: string | null },
): Promise<Written> {
  const { storyId, reason } = input
  const { written } = await write(context, async (scope) => {
    const changes: RowChange[] = []
    for (const target of input.claims) {
      const claim = await readTarget(scope.tx, 'claims', target)
      if (claim.storyId !== storyId) throw new AppError('bad_input', 'These are claims of several stories.')
      changes.push(revised('claims', claim, await settled(scope, claim, reason), scope))
    }
    const action = reason === null ? 'withdraw_wordings' : 'stet_wordings'
    return { action, entity: 'stories', entityId: storyId, storyId, changes }
  })
  return written
}

/** A claim without its wording, or with its words let stand for a reason. */
async function settled(scope: WriteScope, claim: Claim, reason: string | null): Promise<Partial<Claim>> {
  await refuseIfInLog(scope, claim)
  if (reason !== null) return { proposedChange: 'stet', stetReason: reason }
  return { proposedChange: 'none', proposedText: null, stetReason: null }
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
