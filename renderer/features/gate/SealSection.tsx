import { useEffect, useState } from 'react'
import { changesSinceSeal, type SealChange } from '../../../shared/claims/gate/changes-since-seal.ts'
import { sealChangeInWords } from '../../../shared/claims/gate/seal-change-words.ts'
import { type SealDocument, sealDocument } from '../../../shared/claims/gate/seal-document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Seal } from '../../../shared/domain/seal.ts'
import { readSealed } from '../../stores/gate-actions.ts'
import { storyFileOf } from '../../stores/gate-selectors.ts'
import { selectHouseRules, selectPerson, useSettingsStore } from '../../stores/settings-store.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { DiffText } from '../../ui/DiffText.tsx'
import { diffWords } from '../../ui/diff-words.ts'
import { PaneSection } from '../../ui/Pane.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { useNow } from '../../ui/use-now.ts'
import styles from './ItemPane.module.css'

/** The last seal of the story, and what has changed since it was set. */
export function SealSection({ storyId }: { storyId: Id }) {
  const seals = useStoryStore((state) => state.open?.tables.seals)
  const last = [...(seals?.byId.values() ?? [])]
    .filter((seal) => seal.storyId === storyId)
    .reduce<Seal | null>(
      (latest, seal) => (latest === null || seal.number > latest.number ? seal : latest),
      null,
    )
  return (
    <PaneSection title="Seal">
      {last === null ? (
        <p className={styles.note}>This story has not been sealed yet.</p>
      ) : (
        <LastSeal key={last.id} seal={last} />
      )}
    </PaneSection>
  )
}

function LastSeal({ seal }: { seal: Seal }) {
  const name = useSettingsStore((state) => selectPerson(state, seal.sealedBy)?.name ?? 'somebody')
  const now = useNow()
  const [sealed, setSealed] = useState<SealDocument | null>(null)
  useEffect(() => {
    let isShown = true
    void readSealed(seal.id).then((document) => {
      if (isShown) setSealed(document)
    })
    return () => {
      isShown = false
    }
  }, [seal.id])
  return (
    <>
      <p>
        Seal {seal.number} by {name}, {showMoment(seal.sealedAt, now)}
      </p>
      <p className={styles.digest}>SHA-256 {seal.digest}</p>
      {sealed !== null && <Changes sealed={sealed} />}
    </>
  )
}

function Changes({ sealed }: { sealed: SealDocument }) {
  const open = useStoryStore((state) => state.open)
  const rules = useSettingsStore(selectHouseRules)
  const file = open === null ? null : storyFileOf(open)
  if (file === null) return null
  const now = sealDocument(file, rules, sealed.people)
  const changes = changesSinceSeal(sealed, now)
  if (changes.length === 0) {
    return <p className={styles.intact}>Nothing has changed since then.</p>
  }
  return (
    <ul className={styles.changes} aria-label="Changed since the seal">
      {changes.map((change, index) => (
        <li key={index}>
          {sealChangeInWords(change, sealed, now)}
          <ChangedWords change={change} />
        </li>
      ))}
    </ul>
  )
}

function ChangedWords({ change }: { change: SealChange }) {
  if (change.part !== 'text') return null
  return (
    <p>
      <DiffText segments={diffWords(change.before, change.after)} />
    </p>
  )
}
