import type { Anchor, Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { created, removed, updated, write, type WriteContext } from '../write.ts'
import { newAnchor } from './create-claim.ts'
import { quoteIn, readCurrentText } from './current-text.ts'

/** Ties a claim to one more place that states the same. Throws AppError `bad_input` for an empty place. */
export async function addAnchor(
  context: WriteContext,
  input: Target & { readonly versionId: Id; readonly span: Span },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const claim = await readTarget(scope.tx, 'claims', input)
    const place = { storyId: claim.storyId, versionId: input.versionId }
    const anchor = newAnchor(scope, claim.id, await readCurrentText(scope.tx, place), input.span)
    return {
      action: 'add_anchor',
      entity: 'claims',
      entityId: claim.id,
      storyId: claim.storyId,
      changes: [created('anchors', anchor)],
    }
  })
  return written
}

/**
 * Puts a place of a claim on other words of the current text by hand: one that was lost, or one that stands wrong. The person has read
 * them, so they count as confirmed. Throws AppError `bad_input` for an empty place, `not_allowed` for a place in an older version.
 */
export async function putAnchor(
  context: WriteContext,
  input: { readonly id: Id; readonly versionId: Id; readonly span: Span },
): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const anchor = await readEntity(tx, 'anchors', input.id)
    const claim = await readEntity(tx, 'claims', anchor.claimId)
    const text = await readCurrentText(tx, { storyId: claim.storyId, versionId: input.versionId })
    if (anchor.versionId !== text.versionId)
      throw new AppError(
        'not_allowed',
        'This place is in an older version of the text, which stays as it is.',
      )
    const placed: Anchor = { ...anchor, ...quoteIn(text, input.span), state: 'confirmed_by_person', score: 1 }
    return {
      action: 'put_anchor',
      entity: 'claims',
      entityId: claim.id,
      storyId: claim.storyId,
      changes: [updated('anchors', anchor, placed)],
    }
  })
  return written
}

/**
 * Unties a claim from one place. Throws AppError `not_allowed` for the last: a claim always has its words.
 */
export async function removeAnchor(context: WriteContext, input: { readonly id: Id }): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const anchor = await readEntity(scope.tx, 'anchors', input.id)
    const { count } = await scope.tx
      .selectFrom('anchors')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('claimId', '=', anchor.claimId)
      .where('versionId', '=', anchor.versionId)
      .executeTakeFirstOrThrow()
    if (count < 2) {
      throw new AppError('not_allowed', 'This is the only place of the claim. Delete the claim instead.')
    }
    const claim = await readEntity(scope.tx, 'claims', anchor.claimId)
    return {
      action: 'remove_anchor',
      entity: 'claims',
      entityId: claim.id,
      storyId: claim.storyId,
      changes: [removed('anchors', anchor)],
    }
  })
  return written
}
