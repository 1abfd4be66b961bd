import { secondReadOf, standingReading } from '../../shared/claims/second-read/second-read.ts'
import { ruleFor } from '../../shared/claims/sourcing-rules.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Finding } from '../../shared/domain/claim-status.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { SecondReading } from '../../shared/domain/second-reading.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readHouseRules } from '../repositories/house-rules.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import type { RowChange } from '../row-change.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { revised } from './edit-row.ts'
import { named } from './overrides.ts'

/** What a second reader found of a claim, and why. */
export interface SecondReadInput extends Target {
  readonly finding: Exclude<Finding, 'none'>
  readonly note: string
}

/**
 * Another person's own finding of a claim, beside the first; it takes the place of an earlier reading by somebody else.
 * Throws AppError `not_allowed` while nothing was found, for whoever found it, and for whoever has read it already.
 */
export async function giveSecondRead(context: WriteContext, input: SecondReadInput): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const claim = await readTarget(scope.tx, 'claims', input)
    const earlier = await readingOf(scope, claim.id)
    const readBy = secondReader(claim, earlier, scope)
    const reading = {
      finding: input.finding,
      note: input.note,
      isBlind: await isBlindRead(scope, claim, readBy),
      readBy,
      readAt: scope.at,
      firstFinding: claim.finding,
      firstBy: claim.findingBy,
      settledFinding: null,
      settledBy: null,
      settledAt: null,
      settledReason: null,
    }
    const stamp = { secondReadBy: readBy, secondReadAt: scope.at }
    return planOf(claim, 'second_read', [
      earlier === null
        ? created('secondReadings', {
            ...reading,
            id: scope.newId(),
            storyId: claim.storyId,
            claimId: claim.id,
            revision: 1,
          })
        : revised('secondReadings', earlier, reading, scope),
      revised('claims', claim, stamp, scope),
    ])
  })
  return written
}

/**
 * Settles that two people found different things: the finding stays, for this reason. It holds until the finding or the
 * reading changes. Throws AppError `not_allowed` where nothing differs, or when nobody has said who they are.
 */
export async function keepFinding(
  context: WriteContext,
  input: Target & { readonly reason: string },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const claim = await readTarget(scope.tx, 'claims', input)
    const reading = await readingOf(scope, claim.id)
    const state = secondReadOf(claim, reading, await readHouseRules(scope.tx))
    if (reading === null || state !== 'differs') {
      throw new AppError('not_allowed', 'The two findings of this claim do not differ. Nothing was changed.')
    }
    const settled = {
      settledFinding: claim.finding,
      settledBy: named(scope.actor),
      settledAt: scope.at,
      settledReason: input.reason,
    }
    return planOf(claim, 'keep_finding', [revised('secondReadings', reading, settled, scope)])
  })
  return written
}

function planOf({ id, storyId }: Claim, action: string, changes: readonly RowChange[]) {
  return { action, entity: 'claims' as const, entityId: id, storyId, changes }
}

async function readingOf({ tx }: WriteScope, claimId: Id): Promise<SecondReading | null> {
  const [reading] = await readRowsOf(tx, 'secondReadings', 'claimId', claimId)
  return reading ?? null
}

/** Who reads, if they may: a finding is only read again by somebody else, and once. */
function secondReader(claim: Claim, earlier: SecondReading | null, { actor }: WriteScope): Id {
  if (claim.finding === 'none') {
    throw new AppError('not_allowed', 'This claim has no finding yet: there is nothing to read again.')
  }
  if (actor === null || actor === claim.findingBy) {
    throw new AppError(
      'not_allowed',
      'The second read belongs to somebody else than the person who checked it.',
    )
  }
  if (standingReading(claim, earlier)?.readBy === actor) {
    throw new AppError(
      'not_allowed',
      'You have given the second read of this claim. Where it differs, change the finding or keep it with a reason.',
    )
  }
  return actor
}

/**
 * Whether the reader did not know the first finding. Somebody whose read was undone has seen it, since it is shown as soon
 * as their own is given.
 */
async function isBlindRead({ tx }: WriteScope, claim: Claim, readBy: Id): Promise<boolean> {
  const rule = ruleFor(claim, await readHouseRules(tx)).secondRead
  if (rule !== 'blind') return false
  const seen = await tx
    .selectFrom('historyRows')
    .innerJoin('history', 'history.seq', 'historyRows.seq')
    .select('history.seq')
    .where('historyRows.entity', '=', 'claims')
    .where('historyRows.entityId', '=', claim.id)
    .where('history.action', '=', 'second_read')
    .where('history.actor', '=', readBy)
    .where('history.at', '>=', claim.findingAt ?? '')
    .limit(1)
    .executeTakeFirst()
  return seen === undefined
}
