import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Correction } from '../../../shared/domain/correction.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { setCorrectionClaims } from '../../stores/correction-actions.ts'
import { selectClaimLinks, useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { groupOf } from '../../stores/group-table.ts'
import { openStory } from '../../stores/story-actions.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
import { loadStoryClaims, type StoryClaim, useStoryClaimsStore } from './story-claims-store.ts'
import styles from './ClaimsSection.module.css'

const none: readonly StoryClaim[] = []

/** The claims that the entry settles; each leads to its desk. They stay as they are once it is published. */
export function ClaimsSection({ correction }: { correction: Correction }) {
  const { id, storyId, status } = correction
  const links = useCorrectionLogStore((state) => groupOf(selectClaimLinks(state), id))
  const claims = useStoryClaimsStore((state) => (state.storyId === storyId ? state.claims : none))
  const isFixed = useIsReadOnly() || status === 'published'
  useEffect(() => {
    void loadStoryClaims(storyId)
  }, [storyId])
  const tied = new Set(links.map((link) => link.claimId))
  const set = (claimIds: readonly Id[]) => void setCorrectionClaims(id, claimIds)
  return (
    <PaneSection title="Claims settled" aside={tied.size === 0 ? undefined : tied.size}>
      <ul className={styles.claims}>
        {claims
          .filter((claim) => tied.has(claim.id))
          .map((claim) => (
            <li key={claim.id} className={styles.claim}>
              <button type="button" className={styles.jump} onClick={() => void openStory(storyId, claim.id)}>
                <span className={styles.number}>
                  <span className="visually-hidden">Claim </span>
                  {claim.number}
                </span>
                <span className={styles.words} dir="auto">
                  {claim.words === '' ? 'its words are no longer in the text' : claim.words}
                </span>
              </button>
              {!isFixed && (
                <IconButton
                  icon={X}
                  size="small"
                  label={`Take claim ${claim.number} off the entry`}
                  onPress={() => set([...tied].filter((claimId) => claimId !== claim.id))}
                />
              )}
            </li>
          ))}
      </ul>
      {!isFixed && (
        <ClaimPicker
          key={tied.size}
          claims={claims.filter((claim) => !tied.has(claim.id))}
          onPick={(claimId) => set([...tied, claimId])}
        />
      )}
    </PaneSection>
  )
}

/** Finds a claim of the story by its words. */
function ClaimPicker({ claims, onPick }: { claims: readonly StoryClaim[]; onPick: (id: Id) => void }) {
  const [text, setText] = useState('')
  if (claims.length === 0) return null
  return (
    <ComboBox
      label="Add a claim"
      isLabelHidden
      placeholder="Add a claim of the story"
      emptyText="No claim of the story says so"
      options={claims.map(({ id, number, words }) => ({ id, label: `${number} · ${words}` }))}
      value={{ id: null, text }}
      onChange={(value) => {
        setText(value.text)
        if (value.id !== null) onPick(value.id)
      }}
    />
  )
}
