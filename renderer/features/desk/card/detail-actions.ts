import { claimDetailsSchema, emptyDetails } from '../../../../shared/domain/claim-details.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { WriteResult } from '../../../stores/claim-actions.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { writeRow } from '../../../stores/write.ts'
import type { DetailName } from './detail-fields.ts'

/**
 * Changes one field of a claim's typed details. The others are taken as they are when the write is sent, so two fields
 * that are filled in one after the other do not undo each other. `seen` is the revision at which the person began.
 */
export function updateDetail(
  claimId: Id,
  name: DetailName,
  value: string | number | boolean | null,
  seen?: number,
): Promise<WriteResult> {
  return writeRow(
    'claim:update',
    { table: 'claims', id: claimId, seen, mine: { details: withDetail(claimId, name, value) } },
    (row) => ({
      ...row,
      fields: { details: withDetail(claimId, name, value) },
    }),
  )
}

function withDetail(claimId: Id, name: DetailName, value: string | number | boolean | null) {
  const claim = selectClaim(useStoryStore.getState(), claimId)
  const before = claim === null ? null : (claim.details ?? emptyDetails(claim.type))
  const parsed = claimDetailsSchema.safeParse({ ...before, [name]: value })
  // A field that the claim's new type does not have any more is left alone.
  return parsed.success ? parsed.data : before
}
