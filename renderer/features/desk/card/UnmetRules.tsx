import { unmetRules } from '../../../../shared/claims/sourcing-rules.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Finding } from '../../../../shared/domain/claim-status.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { selectHouseRules, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectEvidence } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { PaneSection } from '../../../ui/Pane.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { sourcesOf } from '../claim-surroundings.ts'
import styles from './UnmetRules.module.css'

/** Findings after which the rules for holding a claim up do not matter. */
const ruled: ReadonlySet<Finding> = new Set([
  'none',
  'confirmed',
  'confirmed_with_attribution',
  'needs_context',
])

/** Which house rules the claim does not meet yet; nothing when it meets them all. */
export function UnmetRules({ claim }: { claim: Claim }) {
  const evidence = useStoryStore((state) => selectEvidence(state, claim.id))
  const sources = useStoryStore((state) => state.open?.tables.sources)
  const rules = useSettingsStore(selectHouseRules)
  const now = useNow()
  if (!ruled.has(claim.finding) || sources === undefined || evidence.length === 0) return null
  const known = sourcesOf(useStoryStore.getState(), evidence)
  const unmet = unmetRules(claim, { evidence, sources: known }, now.toISOString(), rules)
  if (unmet.length === 0) return null
  return (
    <PaneSection>
      <div className={styles.rules}>
        <span aria-hidden>!</span>
        <div>
          <h3 className="visually-hidden">House rules not met</h3>
          <ul>
            {unmet.map(({ rule, message }, index) => (
              <li key={rule}>
                {index === 0 && `House rule, ${claimTypeLabels[claim.type].toLowerCase()}: `}
                {message}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </PaneSection>
  )
}
