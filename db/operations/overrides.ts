import type { GateSubject } from '../../shared/domain/override.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntity, type Target } from '../repositories/read-entity.ts'
import { created, write, type WriteContext } from '../write.ts'
import { editRow } from './edit-row.ts'

/** A thing at the gate, and why it may pass. */
export interface NewOverride {
  readonly storyId: Id
  readonly subject: GateSubject
  readonly reason: string
}

/**
 * Lets a thing pass the gate, as it is now. Throws AppError `not_allowed` when nobody has said who they are: an override
 * carries a name.
 */
export async function makeOverride(
  context: WriteContext,
  { storyId, subject, reason }: NewOverride,
): Promise<Output<'gate:override'>> {
  const { written, plan } = await write(context, async (scope) => {
    const story = await readEntity(scope.tx, 'stories', storyId)
    const override = {
      ...subject,
      id: scope.newId(),
      storyId: story.id,
      reason,
      madeBy: named(scope.actor),
      madeAt: scope.at,
      withdrawnBy: null,
      withdrawnAt: null,
      revision: 1,
    }
    return {
      action: 'make_override',
      entity: 'overrides',
      entityId: override.id,
      storyId,
      changes: [created('overrides', override)],
    }
  })
  return { ...written, overrideId: plan.entityId }
}

/** Takes an override back: it stays in the list with who withdrew it. Throws AppError `not_allowed` when it was before. */
export function withdrawOverride(context: WriteContext, target: Target): Promise<Written> {
  return editRow(context, 'overrides', target, {
    action: 'withdraw_override',
    edit: (override, scope) => {
      if (override.withdrawnAt !== null) {
        throw new AppError('not_allowed', 'This override was withdrawn already.')
      }
      return { withdrawnBy: named(scope.actor), withdrawnAt: scope.at }
    },
    belongsTo: ({ id, storyId }) => ({ entity: 'overrides', entityId: id, storyId }),
  })
}

/** Throws AppError `not_allowed` for nobody. */
export function named(actor: Id | null): Id {
  if (actor !== null) return actor
  throw new AppError('not_allowed', 'This carries a name: say first who sits at this desk.')
}
