import type { Transaction } from 'kysely'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import type { Database } from '../schema.ts'
import { created, removed, write, type WriteContext } from '../write.ts'
import { revised } from './edit-row.ts'

/**
 * Says which claims an entry settles. Throws AppError `bad_input` for a claim of another story, `not_allowed`
 * for a published entry.
 */
export async function setCorrectionClaims(
  context: WriteContext,
  input: Target & { readonly claimIds: readonly Id[] },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const correction = await readTarget(scope.tx, 'corrections', input)
    if (correction.status === 'published') {
      throw new AppError('not_allowed', `Entry ${correction.number} is published, so its claims stay.`)
    }
    const wanted = await readClaimsOfStory(scope.tx, correction.storyId, input.claimIds)
    const present = await readRowsOf(scope.tx, 'correctionClaims', 'correctionId', correction.id)
    const tied = new Set(present.map((tie) => tie.claimId))
    const gone = present.filter((tie) => !wanted.includes(tie.claimId))
    const added = wanted.filter((claimId) => !tied.has(claimId))
    return {
      action: 'set_correction_claims',
      entity: 'corrections',
      entityId: correction.id,
      storyId: correction.storyId,
      changes: [
        revised('corrections', correction, {}, scope),
        ...gone.map((tie) => removed('correctionClaims', tie)),
        ...added.map((claimId) =>
          created('correctionClaims', { id: scope.newId(), correctionId: correction.id, claimId }),
        ),
      ],
    }
  })
  return written
}

/** The claims, each once, if all of them belong to the story. Throws AppError `bad_input`. */
export async function readClaimsOfStory(
  tx: Transaction<Database>,
  storyId: Id,
  claimIds: readonly Id[],
): Promise<Id[]> {
  const wanted = [...new Set(claimIds)]
  if (wanted.length === 0) return []
  const found = await tx
    .selectFrom('claims')
    .select('id')
    .where('storyId', '=', storyId)
    .where('id', 'in', wanted)
    .execute()
  if (found.length < wanted.length) {
    throw new AppError('bad_input', 'An entry settles claims of its own story only.')
  }
  return wanted
}
