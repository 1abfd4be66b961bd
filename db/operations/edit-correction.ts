import type { Correction } from '../../shared/domain/correction.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext, WriteScope } from '../write.ts'
import { editRow } from './edit-row.ts'

/**
 * Changes one entry of the log by a rule, at the revision that the person saw. Throws what `editRow` throws.
 */
export function editCorrection(
  context: WriteContext,
  target: Target,
  action: string,
  edit: (correction: Correction, scope: WriteScope) => Partial<Correction>,
): Promise<Written> {
  return editRow(context, 'corrections', target, {
    action,
    edit,
    belongsTo: ({ id, storyId }) => ({ entity: 'corrections', entityId: id, storyId }),
  })
}
