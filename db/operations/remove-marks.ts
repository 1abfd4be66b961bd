import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readEntities } from '../repositories/read-entities.ts'
import { removed, write, type WriteContext } from '../write.ts'
import { firstOf } from './first-of.ts'

/**
 * Takes marks on the text of one story away, all or none. Throws AppError `not_found` when one of them is gone,
 * `bad_input` when they are of several stories: no single desk could undo that.
 */
export async function removeMarks(
  context: WriteContext,
  table: 'ticks' | 'dismissals',
  action: string,
  ids: readonly Id[],
): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const marks = await readEntities(tx, table, [...new Set(ids)])
    if (ids.some((id) => !marks.has(id))) {
      throw new AppError('not_found', 'Some of this is no longer there. Nothing was changed.')
    }
    const { storyId } = firstOf([...marks.values()])
    if ([...marks.values()].some((mark) => mark.storyId !== storyId)) {
      throw new AppError('bad_input', 'These belong to several stories. Nothing was changed.')
    }
    return {
      action,
      entity: 'stories',
      entityId: storyId,
      storyId,
      changes: [...marks.values()].map((mark) => removed<typeof table>(table, mark)),
    }
  })
  return written
}
