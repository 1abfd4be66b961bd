import { useMemo, useState } from 'react'
import { independentSources } from '../../../../shared/claims/sourcing-rules.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Evidence } from '../../../../shared/domain/evidence.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { SourceFields } from '../../../../shared/domain/source.ts'
import { NewSourceDialog } from '../../../forms/NewSourceDialog.tsx'
import { attachNewSource } from '../../../stores/evidence-actions.ts'
import { selectHouseRules, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectEvidence, selectIsVeiled } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { PaneSection } from '../../../ui/Pane.tsx'
import { sourcesOf } from '../claim-surroundings.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { AddSource } from './AddSource.tsx'
import { forgetUnsentWords } from './unsent-words.ts'
import { EvidenceRow } from './EvidenceRow.tsx'
import { SourceDrawer } from './SourceDrawer.tsx'
import { SharedWords } from './SharedWords.tsx'
import { memoOnClaim } from './memo-on-claim.ts'
import styles from './SourcesSection.module.css'

/** What stands behind the claim: each source with what it says of it, and the field to add another. */
export const SourcesSection = memoOnClaim(
  function SourcesSection({ claim }: { claim: Claim }) {
    const evidence = useEvidenceInPlace(claim.id)
    const [unfolded, setUnfolded] = useState<Id | null>(null)
    const [drawer, setDrawer] = useState<Id | null>(null)
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
                claim={claim}
                evidence={one}
                isUnfolded={unfolded === one.id}
                onUnfold={() => setUnfolded(unfolded === one.id ? null : one.id)}
                onOpenSource={() => setDrawer(one.sourceId)}
              />
            ))}
          </ul>
        )}
        <SharedWords claim={claim} />
        {!isReadOnly && <AddSource key={claim.id} claim={claim} taken={taken} onNewSource={setNewTitle} />}
        {drawer !== null && (
          <SourceDrawer sourceId={drawer} claimId={claim.id} onClose={() => setDrawer(null)} />
        )}
        {newTitle !== null && (
          <NewSourceDialog
            title={newTitle}
            confirmLabel="Add to the claim"
            onCreate={(fields) => addNewSource(claim.id, fields)}
            onClose={() => setNewTitle(null)}
          />
        )}
      </PaneSection>
    )
  },
  ['type', 'details'],
)

/** The evidence for a claim, each piece where it stood when it came: what one is filling in must not jump away. */
function useEvidenceInPlace(claimId: Id): readonly Evidence[] {
  const evidence = useStoryStore((state) => selectEvidence(state, claimId))
  const ids = useStoryStore((state) => state.open?.tables.evidence.ids)
  return useMemo(() => {
    const place = new Map(evidence.map((one) => [one.id, ids?.indexOf(one.id) ?? 0]))
    return evidence.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
  }, [evidence, ids])
}

/** Makes a source and puts it onto the claim. False when it could not be stored; the person has been told. */
async function addNewSource(claimId: Id, fields: SourceFields): Promise<boolean> {
  const result = await attachNewSource(claimId, fields)
  if (!result.ok) return false
  forgetUnsentWords(claimId)
  announce('Source added')
  return true
}

function Counts({ claim }: { claim: Claim }) {
  const evidence = useStoryStore((state) => selectEvidence(state, claim.id))
  const sources = useStoryStore((state) => state.open?.tables.sources)
  const rules = useSettingsStore(selectHouseRules)
  const isVeiled = useStoryStore((state) => selectIsVeiled(state, claim.id))
  if (evidence.length === 0 || sources === undefined) return null
  if (isVeiled) return <>{evidence.length}</>
  const known = sourcesOf(useStoryStore.getState(), evidence)
  const count = independentSources(claim, { evidence, sources: known }, rules)
  return (
    <>
      {evidence.length} · {count} independent
    </>
  )
}
