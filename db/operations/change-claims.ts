import type { Claim, ClaimFields } from '../../shared/domain/claim.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Finding, Workflow } from '../../shared/domain/claim-status.ts'
import type { SecondReading } from '../../shared/domain/second-reading.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntities } from '../repositories/read-entities.ts'
import { notThere, refuseOther, type Target } from '../repositories/read-entity.ts'
import { readRowsOfAll } from '../repositories/read-rows-of.ts'
import { write, type WriteContext, type WriteScope } from '../write.ts'
import { confirmedPlaces } from './confirm-words.ts'
import { removalOf } from './delete-claim.ts'
import { revised } from './edit-row.ts'
import { firstOf } from './first-of.ts'
import { moved } from './move-claim.ts'
import { withFinding } from './set-finding.ts'
import { withFields } from './update-claim.ts'

/** What is done to every claim of a selection. */
type BulkChange =
  | { readonly kind: 'fields'; readonly fields: Partial<ClaimFields> }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'move'; readonly to: Workflow }
  | { readonly kind: 'sign-off' | 'delete' }

type Skipped = Output<'claim:change-many'>['skipped'][number]

/**
 * Does the same to many claims in one write, by the rules that hold for each by itself. Claims that the rules refuse, or
 * that were changed since the person saw them, stay as they are and are answered with the reason. Belongs to the undo of
 * their story, or to the library's when they are of several. Throws AppError `not_allowed` when no claim could be changed.
 */
export async function changeClaims(
  context: WriteContext,
  { targets, change }: { readonly targets: readonly Target[]; readonly change: BulkChange },
): Promise<Output<'claim:change-many'>> {
  const { written, plan } = await write(context, async (scope) => {
    const readings = await readingsOf(scope, targets, change)
    const { changed, skipped } = await sift(scope, targets, (claim) => {
      return edited(claim, change, scope, readings.get(claim.id) ?? null)
    })
    const claims = changed.map(({ claim }) => claim)
    if (claims.length === 0) throw nothingChanged(skipped)
    const storyIds = new Set(claims.map(({ storyId }) => storyId))
    return {
      action: actions[change.kind],
      entity: 'claims',
      entityId: firstOf(claims).id,
      storyId: storyIds.size === 1 ? firstOf([...storyIds]) : null,
      changes:
        change.kind === 'delete'
          ? await removalOf(scope.tx, claims)
          : [
              ...changed.map(({ claim, fields }) => revised('claims', claim, fields, scope)),
              ...(isCheck(change) ? await confirmedPlaces(scope.tx, claims) : []),
            ],
      skipped,
    }
  })
  return { ...written, skipped: plan.skipped }
}

const actions: Readonly<Record<BulkChange['kind'], string>> = {
  fields: 'update_claims',
  finding: 'set_findings',
  move: 'move_claims',
  'sign-off': 'sign_off_claims',
  delete: 'delete_claims',
}

/** Whether nobody does it without having read the words as they are now. */
function isCheck(change: BulkChange): boolean {
  return (
    change.kind === 'finding' ||
    change.kind === 'sign-off' ||
    (change.kind === 'move' && change.to === 'signed_off')
  )
}

/** What becomes of one claim. Throws AppError where its rules refuse. */
function edited(
  claim: Claim,
  change: BulkChange,
  scope: WriteScope,
  reading: SecondReading | null,
): Partial<Claim> {
  switch (change.kind) {
    case 'fields':
      return withFields(claim, change.fields)
    case 'finding':
      return withFinding(claim, change.finding, scope, reading)
    case 'move':
      return moved(claim, change.to, scope)
    case 'sign-off':
      return moved(claim, 'signed_off', scope)
    case 'delete':
      return {}
  }
}

/** The second readings by claim, where the change asks for them. */
async function readingsOf(
  { tx }: WriteScope,
  targets: readonly Target[],
  { kind }: BulkChange,
): Promise<ReadonlyMap<Id, SecondReading>> {
  if (kind !== 'finding') return new Map()
  const ids = targets.map(({ id }) => id)
  const readings = await readRowsOfAll(tx, 'secondReadings', 'claimId', ids)
  return new Map(readings.map((reading) => [reading.claimId, reading]))
}

interface Sifted {
  readonly changed: readonly { readonly claim: Claim; readonly fields: Partial<Claim> }[]
  readonly skipped: readonly Skipped[]
}

async function sift(
  { tx }: WriteScope,
  targets: readonly Target[],
  edit: (claim: Claim) => Partial<Claim>,
): Promise<Sifted> {
  const wanted = new Map<Id, Target>(targets.map((target) => [target.id, target]))
  const claims = await readEntities(tx, 'claims', [...wanted.keys()])
  const changed: { claim: Claim; fields: Partial<Claim> }[] = []
  const skipped: Skipped[] = []
  for (const [id, target] of wanted) {
    try {
      const claim = claims.get(id)
      if (claim === undefined) throw notThere('claims')
      refuseOther('claims', claim, target)
      changed.push({ claim, fields: edit(claim) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      skipped.push({ id, reason: error.message })
    }
  }
  return { changed, skipped }
}

function nothingChanged(skipped: readonly Skipped[]): AppError {
  const { reason } = firstOf(skipped)
  if (skipped.length === 1) return new AppError('not_allowed', reason)
  return new AppError('not_allowed', `None of the ${skipped.length} claims could be changed. ${reason}`)
}
