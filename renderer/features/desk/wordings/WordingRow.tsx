import type { OpenWording } from '../../../../shared/corrections/open-wordings.ts'
import { placeName } from '../../../../shared/text/place-names.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useWordingStore } from '../../../stores/wording-store.ts'
import { diffWords } from '../../../ui/diff-words.ts'
import { DiffText } from '../../../ui/DiffText.tsx'
import { useNow } from '../../../ui/use-now.ts'
import styles from './Wordings.module.css'
import { signatureInWords, troubleInWords } from './wording-words.ts'

/** One wording of the list: what it strikes and inserts, whose it is, how far it has come, and what stands in its way. */
export function WordingRow({ wording }: { wording: OpenWording }) {
  const { claim, place, before, after, entry, trouble } = wording
  const blocks = useStoryStore((state) => state.open?.version.blocks)
  const people = useSettingsStore((state) => state.tables.people.byId)
  const signed = useWordingStore((state) => state.signatures.get(claim.id))
  const now = useNow()
  const facts = [
    place === null || blocks === undefined ? null : placeName(blocks, place.start),
    signatureInWords(signed?.written, people, now),
    entry === null
      ? 'proposed'
      : `accepted${signed?.decided === null || signed === undefined ? '' : ` by ${signatureInWords(signed.decided, people, now)}`}, entry ${entry.number}, not in the text yet`,
  ].filter((fact) => fact !== null && fact !== '')
  return (
    <div className={styles.row}>
      <span className={styles.number}>
        <span className="visually-hidden">Claim </span>
        {claim.number}
      </span>
      <DiffText segments={diffWords(before, after)} className={styles.words} />
      <span className={styles.facts}>{facts.join(' · ')}</span>
      {trouble !== null && (
        <span className={styles.trouble} data-tone="amber">
          {troubleInWords(trouble)}
        </span>
      )}
    </div>
  )
}
