import { X } from 'lucide-react'
import type { Anchor } from '../../../../shared/domain/anchor.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { placeName } from '../../../../shared/text/place-names.ts'
import { removePlace } from '../../../stores/claim-actions.ts'
import { selectAnchors } from '../../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { jumpToOffset } from '../article/jump-to.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { memoOnClaim } from './memo-on-claim.ts'
import styles from './PlacesSection.module.css'

/** Where else the claim stands in the article, when it stands in several places; each leads there. */
export const PlacesSection = memoOnClaim(function PlacesSection({ claim }: { claim: Claim }) {
  const anchors = useStoryStore((state) => selectAnchors(state, claim.id))
  const version = useStoryStore((state) => state.open?.version)
  if (anchors.length < 2 || version === undefined) return null
  return (
    <PaneSection title="Places" aside={anchors.length}>
      <ul className={styles.places}>
        {anchors.map((anchor) => (
          <Place key={anchor.id} anchor={anchor} version={version} />
        ))}
      </ul>
    </PaneSection>
  )
}, [])

function Place({ anchor, version }: { anchor: Anchor; version: OpenStory['version'] }) {
  const isReadOnly = useIsReadOnly()
  const name = placeName(version.blocks, anchor.start)
  const remove = async () => {
    const result = await removePlace(anchor.id)
    if (result.ok) announce(`Place in ${name} removed`)
  }
  return (
    <li className={styles.place}>
      <button type="button" className={styles.jump} onClick={() => jumpToOffset({ version }, anchor.start)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.words} dir="auto">
          {anchor.exact}
        </span>
      </button>
      {!isReadOnly && (
        <IconButton
          icon={X}
          size="small"
          label={`Remove the place in ${name}`}
          onPress={() => void remove()}
        />
      )}
    </li>
  )
}
