import { useState } from 'react'
import { stanceSigns } from '../../forms/stance-signs.ts'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { evidenceLevelLabels, stanceLabels } from '../../../shared/domain/labels.ts'
import type { SourceDetail } from '../../stores/sources-store.ts'
import { openStory } from '../../stores/story-actions.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { groupUses, type StoryUses, type Use } from './group-uses.ts'
import styles from './UsesList.module.css'

/** More than this is asked for. */
const shownAtFirst = 30

/** The claims that a source stands behind, story by story. Each leads to the claim on its desk. */
export function UsesList({ detail }: { detail: SourceDetail }) {
  const [isWhole, setIsWhole] = useState(false)
  const { uses, tables } = detail
  if (uses.length === 0) return <p className={styles.none}>No claim stands on it yet.</p>
  const stances = new Map([...tables.evidence.byId.values()].map((one) => [one.claimId, one]))
  const shown = isWhole ? uses : uses.slice(0, shownAtFirst)
  return (
    <div className={styles.stories}>
      {groupUses(shown).map((story) => (
        <StoryGroup key={story.storyId} story={story} stances={stances} />
      ))}
      {shown.length < uses.length && (
        <LinkButton onPress={() => setIsWhole(true)}>Show all {uses.length} claims</LinkButton>
      )}
    </div>
  )
}

interface StoryGroupProps {
  readonly story: StoryUses
  readonly stances: ReadonlyMap<string, Evidence>
}

function StoryGroup({ story, stances }: StoryGroupProps) {
  return (
    <div>
      <p className={styles.headline} dir="auto">
        {story.headline}
      </p>
      <ul>
        {story.uses.map((use) => (
          <li key={use.claimId}>
            <UseButton use={use} evidence={stances.get(use.claimId)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function UseButton({ use, evidence }: { use: Use; evidence: Evidence | undefined }) {
  return (
    <button type="button" className={styles.use} onClick={() => void openStory(use.storyId, use.claimId)}>
      {evidence !== undefined && <StanceSign evidence={evidence} />}
      <span className={styles.words} dir="auto">
        {use.words === '' ? <em className={styles.lost}>its words are no longer in the text</em> : use.words}
      </span>
      {evidence !== undefined && (
        <Tag variant="outline">{evidenceLevelLabels[evidence.level].toLowerCase()}</Tag>
      )}
      <span className={styles.number}>
        <span className="visually-hidden">claim </span>
        {use.claimNumber}
      </span>
    </button>
  )
}

function StanceSign({ evidence: { stance } }: { evidence: Evidence }) {
  const { tone, sign } = stanceSigns[stance]
  return (
    <span className={styles.sign} data-tone={tone} title={stanceLabels[stance]}>
      <span aria-hidden>{sign}</span>
      <span className="visually-hidden">{stanceLabels[stance]}: </span>
    </span>
  )
}
