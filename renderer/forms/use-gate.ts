import type { GateReport } from '../../shared/claims/gate/gate.ts'
import { selectGate } from '../stores/gate-selectors.ts'
import { selectHouseRules, useSettingsStore } from '../stores/settings-store.ts'
import { useSpottingStore } from '../stores/spotting-store.ts'
import { useStoryStore } from '../stores/story-store.ts'
import { useNow } from '../ui/use-now.ts'
import { useWhenIdle } from '../ui/use-when-idle.ts'

/**
 * What stands at the gate of the story on the desk; null while its text is still being looked through. Follows a write
 * when there is time for it: the key that made the write comes first.
 */
export function useGate(): GateReport | null {
  const open = useWhenIdle(useStoryStore((state) => state.open))
  const spotting = useWhenIdle(useSpottingStore())
  const rules = useSettingsStore(selectHouseRules)
  const now = useNow().toISOString()
  return selectGate({ open, spotting, rules, now })
}
