import { GripVertical } from 'lucide-react'
import { useEffect, useState } from 'react'
import { changedSignals } from '../../../../shared/anchoring/changed-signals.ts'
import { isPublished } from '../../../../shared/corrections/is-published.ts'
import type { Anchor } from '../../../../shared/domain/anchor.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { signalLabels } from '../../../../shared/domain/labels.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { setFinding } from '../../../stores/claim-actions.ts'
import { readEarlierPlace } from '../../../stores/earlier-words.ts'
import { selectAnchors, selectStory } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { confirmWords } from '../../../stores/version-actions.ts'
import { Button } from '../../../ui/Button.tsx'
import { diffWords } from '../../../ui/diff-words.ts'
import { DiffText } from '../../../ui/DiffText.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { selectMarkable, useReadingStore } from '../article/reading-store.ts'
import { putOnSelection } from '../article/mark-actions.ts'
import { placeDragType } from '../article/place-drag.ts'
import { writeCorrectionOf } from '../write-correction.ts'
import styles from './ChangedWordsSection.module.css'
import { memoOnClaim } from './memo-on-claim.ts'
import { OfferedPlaces } from './OfferedPlaces.tsx'

/** What a new version did to the words of the claim, and what to do about it; nothing when it did nothing. */
export const ChangedWordsSection = memoOnClaim(
  function ChangedWordsSection({ claim }: { claim: Claim }) {
    const anchors = useStoryStore((state) => selectAnchors(state, claim.id))
    const changed = anchors.filter(({ state }) => state === 'text_changed')
    const lost = claim.finding === 'cut' ? [] : anchors.filter(({ state }) => state === 'lost')
    return (
      <>
        {changed.length > 0 && <Changed claim={claim} anchors={changed} />}
        {lost.map((anchor) => (
          <Lost key={anchor.id} claim={claim} anchor={anchor} />
        ))}
      </>
    )
  },
  ['finding'],
)

function Changed({ claim, anchors }: { claim: Claim; anchors: readonly Anchor[] }) {
  const isReadOnly = useIsReadOnly()
  const key = useCommandKey('claim.confirm-words')
  const correctKey = useCommandKey('claim.write-correction')
  const now = useNow().toISOString()
  const isPublic = useStoryStore((state) => isPublished(selectStory(state)?.publishedAt ?? null, now))
  return (
    <PaneSection title="The words changed">
      {anchors.map((anchor) => (
        <ChangedPlace key={anchor.id} anchor={anchor} />
      ))}
      <p className={styles.advice}>
        {claim.finding === 'none'
          ? 'Confirm that the claim stands on these words.'
          : 'The finding was made on the earlier words. Check again, or confirm that it still holds for these.'}
      </p>
      <div className={styles.buttons}>
        <Button isDisabled={isReadOnly} shortcut={key} onPress={() => void confirmWords(claim.id)}>
          Confirm the words
        </Button>
        {isPublic && (
          <Button isDisabled={isReadOnly} shortcut={correctKey} onPress={() => void writeCorrectionOf(claim)}>
            Tell the readers…
          </Button>
        )}
      </div>
    </PaneSection>
  )
}

function ChangedPlace({ anchor }: { anchor: Anchor }) {
  const earlier = useEarlierWords(anchor)
  if (earlier === null || earlier === anchor.exact) return null
  const signals = changedSignals(earlier, anchor.exact).filter((signal) => signal !== 'words')
  return (
    <p className={styles.words}>
      <DiffText segments={diffWords(earlier, anchor.exact)} />
      {signals.map((signal) => (
        <Tag key={signal} tone="amber">
          {signalLabels[signal]}
        </Tag>
      ))}
    </p>
  )
}

function useEarlierWords(anchor: Anchor): string | null {
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void readEarlierPlace(anchor).then((found) => {
      if (isCurrent) setWords(found?.place.exact ?? null)
    })
    return () => {
      isCurrent = false
    }
  }, [anchor])
  return words
}

function Lost({ claim, anchor }: { claim: Claim; anchor: Anchor }) {
  const isReadOnly = useIsReadOnly()
  const isMarkable = useReadingStore((state) => selectMarkable(state) !== null)
  const key = useCommandKey('claim.put-place')
  return (
    <PaneSection title="Its words are lost">
      <div
        className={styles.lost}
        draggable={!isReadOnly}
        onDragStart={(event) => {
          event.dataTransfer.setData(placeDragType, anchor.id)
          event.dataTransfer.setData('text/plain', anchor.exact)
          event.dataTransfer.effectAllowed = 'move'
        }}
      >
        <Icon icon={GripVertical} size={14} />
        <span dir="auto" className="article-words">
          {anchor.exact}
        </span>
      </div>
      <p className={styles.advice}>
        These words stand nowhere in the current version. Select the words that say the same now, drag this
        onto them, or mark the claim as cut.
      </p>
      <OfferedPlaces anchor={anchor} />
      <div className={styles.buttons}>
        <Button
          isDisabled={isReadOnly || !isMarkable}
          shortcut={key}
          onPress={() => void putOnSelection(anchor.id)}
        >
          Put it on the selection
        </Button>
        <Button isDisabled={isReadOnly} onPress={() => void setFinding(claim.id, 'cut')}>
          It was cut
        </Button>
      </div>
    </PaneSection>
  )
}
