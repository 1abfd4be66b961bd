import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import { removed, write, type WriteContext } from '../write.ts'

/**
 * Takes an entry out of the log with its ties to claims and its places to fix. Throws AppError `not_allowed`
 * for an entry that is approved or published: somebody answers for it by name.
 */
export async function deleteCorrection(context: WriteContext, target: Target): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const correction = await readTarget(tx, 'corrections', target)
    if (correction.status === 'approved' || correction.status === 'published') {
      throw new AppError(
        'not_allowed',
        `Entry ${correction.number} is ${correction.status}. Only drafts and rejected entries can be deleted.`,
      )
    }
    const ties = await readRowsOf(tx, 'correctionClaims', 'correctionId', correction.id)
    const places = await readRowsOf(tx, 'placesToFix', 'correctionId', correction.id)
    return {
      action: 'delete_correction',
      entity: 'corrections',
      entityId: correction.id,
      storyId: correction.storyId,
      changes: [
        ...ties.map((tie) => removed('correctionClaims', tie)),
        ...places.map((place) => removed('placesToFix', place)),
        removed('corrections', correction),
      ],
    }
  })
  return written
}
