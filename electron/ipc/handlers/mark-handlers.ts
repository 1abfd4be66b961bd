import { addDismissals, removeDismissals } from '../../../db/operations/dismissals.ts'
import { addTicks, removeTicks } from '../../../db/operations/ticks.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** What a person decides about sentences without a claim: nothing to check here, nothing in this proposal. */
export const markHandlers: HandlersOf<'tick' | 'dismissal'> = {
  'tick:add': storing(addTicks),
  'tick:remove': storing(removeTicks),
  'dismissal:add': storing(addDismissals),
  'dismissal:remove': storing(removeDismissals),
}
