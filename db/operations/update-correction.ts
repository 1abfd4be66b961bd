import { refuseFieldEdit } from '../../shared/corrections/edit-rules.ts'
import type { CorrectionFields } from '../../shared/domain/correction.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext } from '../write.ts'
import { editCorrection } from './edit-correction.ts'
import { withdrawnApproval } from './judge-correction.ts'

/**
 * Changes what an entry says. An approved entry whose public side changes goes back to draft, since nobody
 * approved the new words. Throws AppError `not_allowed` for the public side of a published entry and for a
 * rejected one.
 */
export function updateCorrection(
  context: WriteContext,
  input: Target & { readonly fields: Partial<CorrectionFields> },
): Promise<Written> {
  return editCorrection(context, input, 'update_correction', (correction) => {
    const verdict = refuseFieldEdit(correction, input.fields)
    if (verdict.refusal !== null) throw new AppError('not_allowed', verdict.refusal)
    return verdict.isPublicEdit ? { ...input.fields, ...withdrawnApproval } : input.fields
  })
}
