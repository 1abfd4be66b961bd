import { useMemo, useState } from 'react'
import { independentSources } from '../../../../shared/claims/sourcing-rules.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { selectEvidence } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { PaneSection } from '../../../ui/Pane.tsx'
import { sourcesOf } from '../claim-surroundings.ts'
import { NewSourceDialog } from '../source/NewSourceDialog.tsx'
import { SourceDrawer, type SourceDrawerPart } from '../source/SourceDrawer.tsx'
import { useIsReadOnly } from '../use-is-read-only.ts'
import { AddSource } from './AddSource.tsx'
import { EvidenceRow } from './EvidenceRow.tsx'
import { memoOnClaim } from './memo-on-claim.ts'
import styles from './SourcesSection.module.css'

interface OpenDrawer {
  readonly sourceId: Id
  readonly part: SourceDrawerPart
}

/** What stands behind the claim: each source with what it says of it, and the field to add another. */
export const SourcesSection = memoOnClaim(function SourcesSection({ claim }: { claim: Claim }) {
  const evidence = useStoryStore((state) => selectEvidence(state, claim.id))
  const [unfolded, setUnfolded] = useState<Id | null>(null)
  const [drawer, setDrawer] = useState<OpenDrawer | null>(null)
  const [newTitle, setNewTitle] = useState<string | null>(null)
  const taken = useMemo(() => new Set(evidence.map((one) => one.sourceId)), [evidence])
  const isReadOnly = useIsReadOnly()
  return (
    <PaneSection title="Sources" aside={<Counts claim={claim} />}>
      {evidence.length > 0 && (
        <ul className={styles.sources}>
          {evidence.map((one) => (
            <EvidenceRow
              key={one.id}
              evidence={one}
              isUnfolded={unfolded === one.id}
              onUnfold={() => setUnfolded(unfolded === one.id ? null : one.id)}
              onOpenSource={(part) => setDrawer({ sourceId: one.sourceId, part })}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && <AddSource key={claim.id} claim={claim} taken={taken} onNewSource={setNewTitle} />}
      {drawer !== null && <SourceDrawer {...drawer} claimId={claim.id} onClose={() => setDrawer(null)} />}
      {newTitle !== null && (
        <NewSourceDialog claimId={claim.id} title={newTitle} onClose={() => setNewTitle(null)} />
      )}
    </PaneSection>
  )
}, [])

function Counts({ claim }: { claim: Claim }) {
  const evidence = useStoryStore((state) => selectEvidence(state, claim.id))
  const sources = useStoryStore((state) => state.open?.tables.sources)
  if (evidence.length === 0 || sources === undefined) return null
  const known = sourcesOf(useStoryStore.getState(), evidence)
  return (
    <>
      {evidence.length} · {independentSources(claim, { evidence, sources: known })} independent
    </>
  )
}
