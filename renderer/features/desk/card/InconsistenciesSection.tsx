import type { Inconsistency } from '../../../../shared/claims/inconsistent-claims.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { useInconsistencies } from '../../../stores/inconsistency-selectors.ts'
import { selectClaim, selectWords } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectClaimOnDesk } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { revealClaim } from '../article/jump-to.ts'
import styles from './InconsistenciesSection.module.css'

/** The claims that this one does not fit by the copy notes, each a step away; nothing when it fits all. */
export function InconsistenciesSection({ claim }: { claim: Claim }) {
  const inconsistencies = useInconsistencies(claim.id)
  if (inconsistencies.length === 0) return null
  return (
    <PaneSection title="Does not fit">
      <ul className={styles.list}>
        {inconsistencies.map(({ claimId, note }) => (
          <OtherClaim key={`${claimId} ${note.rule} ${note.start}`} claimId={claimId} note={note} />
        ))}
      </ul>
    </PaneSection>
  )
}

function OtherClaim({ claimId, note }: Inconsistency) {
  const number = useStoryStore((state) => selectClaim(state, claimId)?.number)
  const words = useStoryStore((state) => selectWords(state, claimId))
  if (number === undefined) return null
  const show = () => {
    selectClaimOnDesk(claimId)
    revealClaim(claimId)
  }
  return (
    <li className={styles.item}>
      <p>{note.message}</p>
      <Button size="small" label={`Claim ${number}: ${words}`} onPress={show}>
        Claim {number}
      </Button>
    </li>
  )
}
