import type { Transaction } from 'kysely'
import type { PlaceToFix } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import type { Database } from '../schema.ts'
import { created, removed, write, type WriteContext } from '../write.ts'
import { type Belonging, editRow } from './edit-row.ts'

/**
 * Notes other places that carry the same error, all in one step that is undone as one. Allowed for a published entry
 * too: places turn up later.
 */
export async function addPlaces(
  context: WriteContext,
  input: { readonly correctionId: Id; readonly places: readonly string[] },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const { correctionId, places } = input
    const belonging = await belongingOf(scope.tx, { correctionId })
    const changes = places.map((place) =>
      created('placesToFix', {
        id: scope.newId(),
        correctionId,
        place,
        doneBy: null,
        doneAt: null,
        revision: 1,
      }),
    )
    return { action: 'add_place', ...belonging, changes }
  })
  return written
}

/** Ticks a place as put right, with who and when, or takes the tick away. */
export function setPlaceDone(
  context: WriteContext,
  input: Target & { readonly isDone: boolean },
): Promise<Written> {
  return editRow(context, 'placesToFix', input, {
    action: input.isDone ? 'fix_place' : 'unfix_place',
    edit: (_place, { actor, at }) =>
      input.isDone ? { doneBy: actor, doneAt: at } : { doneBy: null, doneAt: null },
    belongsTo: (place, { tx }) => belongingOf(tx, place),
  })
}

/** Takes a place off an entry. */
export async function removePlace(context: WriteContext, target: Target): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const place = await readTarget(tx, 'placesToFix', target)
    const belonging = await belongingOf(tx, place)
    return { action: 'remove_place', ...belonging, changes: [removed('placesToFix', place)] }
  })
  return written
}

/** A place is part of its entry's history. */
async function belongingOf(
  tx: Transaction<Database>,
  { correctionId }: Pick<PlaceToFix, 'correctionId'>,
): Promise<Belonging> {
  const { storyId } = await readEntity(tx, 'corrections', correctionId)
  return { entity: 'corrections', entityId: correctionId, storyId }
}
