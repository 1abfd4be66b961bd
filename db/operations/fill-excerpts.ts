import { excerptFields, type FoundExcerpt } from '../../shared/claims/excerpt-of-quotation.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { readRowsOfAll } from '../repositories/read-rows-of.ts'
import type { RowChange } from '../row-change.ts'
import type { WriteScope } from '../write.ts'
import { revised } from './edit-row.ts'

/** Words that were found for a piece of evidence. */
export interface ExcerptForEvidence extends FoundExcerpt {
  readonly evidenceId: Id
}

/** Fills in excerpts that are still empty, with where in the source they stand; what a person wrote is never changed. */
export async function filledExcerpts(
  scope: WriteScope,
  found: readonly ExcerptForEvidence[],
): Promise<readonly RowChange[]> {
  const ids = found.map(({ evidenceId }) => evidenceId)
  const rows = await readRowsOfAll(scope.tx, 'evidence', 'id', ids)
  return rows.flatMap((row) => {
    const one = found.find(({ evidenceId }) => evidenceId === row.id)
    if (one === undefined || row.excerpt !== '') return []
    const { excerpt } = one
    const fields = row.locatorKind === null ? excerptFields(one) : { excerpt }
    return [revised('evidence', row, fields, scope)]
  })
}
