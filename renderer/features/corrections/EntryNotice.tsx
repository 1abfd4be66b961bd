import type { Correction } from '../../../shared/domain/correction.ts'
import { dayInWords } from '../../../shared/corrections/day-in-words.ts'
import { correctionKindLabels, placementLabels } from '../../../shared/domain/labels.ts'
import { diffWords } from '../../ui/diff-words.ts'
import { DiffText } from '../../ui/DiffText.tsx'
import styles from './EntryNotice.module.css'

/** The notice of an entry as a corrections column prints it, with the change under it. */
export function EntryNotice({ correction }: { correction: Correction }) {
  const { kind, number, storyHeadline, correctedAt, publicNote } = correction
  const kicker = [correctedAt === null ? null : dayInWords(correctedAt), `No. ${number}`]
  return (
    <article className={styles.notice} aria-label={`Notice of entry ${number}`}>
      <p className={styles.kicker}>
        <b className={styles.kind}>{correctionKindLabels[kind]}</b>
        {kicker.map((fact) => fact !== null && <span key={fact}> · {fact}</span>)}
      </p>
      <h3 className={styles.headline} dir="auto">
        {storyHeadline}
      </h3>
      <StoryLine correction={correction} />
      {publicNote.trim() === '' ? (
        <p className={styles.missing}>
          {kind === 'minor_fix'
            ? 'A minor fix is internal: it has no public notice and stands in no public export.'
            : 'No notice is written yet.'}
        </p>
      ) : (
        <p className={styles.words} dir="auto">
          {publicNote}
        </p>
      )}
      <Change correction={correction} />
      <p className={styles.placement}>{placementOf(correction)}</p>
    </article>
  )
}

function StoryLine({ correction: { storyByline, storyPublishedAt } }: { correction: Correction }) {
  const facts = [storyByline, storyPublishedAt === null ? null : dayInWords(storyPublishedAt)]
  const known = facts.filter((fact) => fact !== null && fact !== '')
  if (known.length === 0) return null
  return (
    <p className={styles.story} dir="auto">
      {known.join(' · ')}
    </p>
  )
}

/** What was struck and what was put in. */
function Change({ correction: { originalText, correctedText } }: { correction: Correction }) {
  if (originalText.trim() === '' && correctedText.trim() === '') return null
  return (
    <div className={styles.change}>
      <h4 className={styles.changeTitle}>The change</h4>
      <DiffText segments={diffWords(originalText, correctedText)} className={styles.changeWords} />
    </div>
  )
}

function placementOf({ kind, placement, status }: Correction): string {
  if (kind === 'minor_fix') return ''
  return `${status === 'published' ? 'Printed' : 'To be printed'}: ${placementLabels[placement].toLowerCase()}`
}
