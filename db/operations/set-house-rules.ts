import { type HouseRules, houseRulesId } from '../../shared/domain/house-rules.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readKeptRules } from '../repositories/house-rules.ts'
import { refuseOther } from '../repositories/read-entity.ts'
import { created, write, type WriteContext } from '../write.ts'
import { revised } from './edit-row.ts'

/**
 * Gives the house other rules. `seen` is the revision that the person saw, null when the usual rules held. Throws
 * AppError `revision_conflict` when somebody else has changed them meanwhile.
 */
export async function setHouseRules(
  context: WriteContext,
  { rules, seen }: { readonly rules: HouseRules; readonly seen: number | null },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const kept = await readKeptRules(scope.tx)
    const belonging = { action: 'set_house_rules', entity: 'houseRules', entityId: houseRulesId } as const
    const fields = { rules, changedBy: scope.actor, changedAt: scope.at }
    if (kept === null) {
      if (seen !== null) throw goneMeanwhile()
      const row = { id: houseRulesId, ...fields, revision: 1 }
      return { ...belonging, storyId: null, changes: [created('houseRules', row)] }
    }
    refuseOther('houseRules', kept, { id: houseRulesId, revision: seen ?? 0 })
    return { ...belonging, storyId: null, changes: [revised('houseRules', kept, fields, scope)] }
  })
  return written
}

/** An undo in another window has brought the usual rules back. */
function goneMeanwhile(): AppError {
  return new AppError(
    'revision_conflict',
    'The house rules were changed elsewhere. Nothing of yours was stored.',
  )
}
