import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { useInconsistencies } from '../../../stores/inconsistency-selectors.ts'
import { selectClaim, selectWords } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectClaimOnDesk } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { revealClaim } from '../article/jump-to.ts'
import styles from './InconsistenciesSection.module.css'

/** What the copy notes set against the claim, each once, with the claims there a step away; nothing when it fits all. */
export function InconsistenciesSection({ claim }: { claim: Claim }) {
  const inconsistencies = useInconsistencies(claim.id)
  if (inconsistencies.length === 0) return null
  const byNote = [...Map.groupBy(inconsistencies, ({ note }) => note)]
  return (
    <PaneSection title="Does not fit">
      <ul className={styles.list}>
        {byNote.map(([note, others]) => (
          <li key={`${note.rule} ${note.start}`} className={styles.item}>
            <p>{note.message}</p>
            <div className={styles.others}>
              {others.map(({ claimId }) => (
                <OtherClaim key={claimId} claimId={claimId} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </PaneSection>
  )
}

function OtherClaim({ claimId }: { claimId: Id }) {
  const number = useStoryStore((state) => selectClaim(state, claimId)?.number)
  const words = useStoryStore((state) => selectWords(state, claimId))
  if (number === undefined) return null
  const show = () => {
    selectClaimOnDesk(claimId)
    revealClaim(claimId)
  }
  return (
    <Button size="small" label={`Claim ${number}: ${words}`} onPress={show}>
      Claim {number}
    </Button>
  )
}
