import type { Span } from '../../shared/domain/anchor.ts'
import type { Correction, CorrectionFields } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { nextNumber } from '../repositories/counters.ts'
import { readEntity } from '../repositories/read-entity.ts'
import type { RowChange } from '../row-change.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { readCurrentText } from './current-text.ts'
import { dismissalsOf } from './dismissals.ts'
import { readClaimsOfStory } from './set-correction-claims.ts'

/** A version that has brought a correction, and the one whose words it corrected. */
interface BroughtBy {
  readonly versionBeforeId: Id
  readonly versionAfterId: Id
}

/**
 * An entry that a person writes, for which claims; the versions between which the words changed when one has brought the correction
 * already; and the copy note that it is written for and settles.
 */
export interface NewEntry {
  readonly storyId: Id
  readonly fields: CorrectionFields
  readonly claimIds: readonly Id[]
  readonly broughtBy?: BroughtBy | undefined
  readonly settles?: { readonly versionId: Id; readonly rule: string; readonly span: Span } | undefined
}

/**
 * Writes an entry of the correction log by hand. Throws AppError `bad_input` for a claim or a version of another story and
 * for a copy note that holds no words.
 */
export async function createCorrection(
  context: WriteContext,
  input: NewEntry,
): Promise<Output<'correction:create'>> {
  const { written, plan } = await write(context, async (scope) => {
    const claimIds = await readClaimsOfStory(scope.tx, input.storyId, input.claimIds)
    const draft = await newCorrection(scope, input.storyId, input.fields)
    const correction = { ...draft, ...(await versionsOf(input, scope)) }
    const ties = claimIds.map((claimId) => ({ id: scope.newId(), correctionId: correction.id, claimId }))
    return {
      action: 'create_correction',
      entity: 'corrections',
      entityId: correction.id,
      storyId: input.storyId,
      changes: [
        created('corrections', correction),
        ...ties.map((tie) => created('correctionClaims', tie)),
        ...(await settledBy(correction, input, scope)),
      ],
    }
  })
  return { ...written, correctionId: plan.entityId }
}

async function versionsOf({ storyId, broughtBy }: NewEntry, { tx }: WriteScope): Promise<Partial<BroughtBy>> {
  if (broughtBy === undefined) return {}
  for (const id of [broughtBy.versionBeforeId, broughtBy.versionAfterId]) {
    const version = await readEntity(tx, 'versions', id)
    if (version.storyId === storyId) continue
    throw new AppError('bad_input', 'An entry tells of versions of its own story only.')
  }
  return broughtBy
}

async function settledBy(
  { number }: Correction,
  { storyId, settles }: NewEntry,
  scope: WriteScope,
): Promise<RowChange[]> {
  if (settles === undefined) return []
  const text = await readCurrentText(scope.tx, { storyId, versionId: settles.versionId })
  const items = [{ subject: 'note' as const, rule: settles.rule, span: settles.span }]
  const dismissals = dismissalsOf(scope, { text, storyId, items, reason: `Correction ${number}` })
  return dismissals.map((one) => created('dismissals', one))
}

/** A draft with the next number of the log, made against the story's current version. */
export async function newCorrection(
  scope: WriteScope,
  storyId: Id,
  fields: CorrectionFields,
): Promise<Correction> {
  const { currentVersionId } = await readEntity(scope.tx, 'stories', storyId)
  return {
    ...fields,
    id: scope.newId(),
    storyId,
    number: await nextNumber(scope.tx, 'corrections'),
    versionBeforeId: currentVersionId,
    versionAfterId: null,
    status: 'draft',
    draftedBy: scope.actor,
    draftedAt: scope.at,
    approvedBy: null,
    approvedAt: null,
    publishedAt: null,
    rejectedReason: null,
    updatedAt: scope.at,
    revision: 1,
  }
}
