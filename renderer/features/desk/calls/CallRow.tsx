import type { CallGroup, CallRow as Row } from '../../../../shared/claims/call-list.ts'
import { contactChannelLabels } from '../../../../shared/domain/labels.ts'
import { FindingGlyph } from '../../../forms/FindingGlyph.tsx'
import { selectClaim, selectWords } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { showMoment } from '../../../ui/show-time.ts'
import { useNow } from '../../../ui/use-now.ts'
import { selectCalls } from './call-selectors.ts'
import styles from './CallRow.module.css'

/** A claim that waits for a contact: its words, what was asked, how and when; the first one has the contact over it. */
export function CallRow({ row }: { row: Row }) {
  const group = useStoryStore((state) => selectCalls(state).groupByRow.get(row.id))
  const isNext = useStoryStore((state) => selectCalls(state).groups[0] === group)
  const claim = useStoryStore((state) => selectClaim(state, row.claimId))
  const words = useStoryStore((state) => selectWords(state, row.claimId))
  const now = useNow()
  if (claim === null || group === undefined) return null
  return (
    <>
      {group.rows[0] === row && <ContactHead group={group} isNext={isNext} now={now} />}
      <div className={styles.row}>
        <FindingGlyph finding={claim.finding} />
        <span className={styles.words} dir="auto">
          {words === '' ? 'its words are no longer in the text' : words}
        </span>
        <span className={styles.number}>
          <span className="visually-hidden">, claim </span>
          {claim.number}
        </span>
        {row.questions.map((question) => (
          <span key={question.id} className={styles.question}>
            <span className={styles.asked} dir="auto">
              {question.text}
            </span>
            <span className={styles.facts}>
              {contactChannelLabels[question.channel].toLowerCase()} · asked{' '}
              {showMoment(question.askedAt, now)}
            </span>
          </span>
        ))}
        {row.questions.length === 0 && (
          <span className={styles.question}>
            <span className={styles.facts}>awaiting a reply; no question written down</span>
          </span>
        )}
      </div>
    </>
  )
}

interface ContactHeadProps {
  group: CallGroup
  isNext: boolean
  now: Date
}

function ContactHead({ group, isNext, now }: ContactHeadProps) {
  const count = group.rows.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <span className={styles.head}>
      <span className={styles.name}>
        <span dir="auto">{group.name ?? 'Nobody known'}</span>
        {isNext && group.name !== null && <span className={styles.next}>next to call</span>}
      </span>
      <span className={styles.waiting}>
        {count === 0 ? '' : count === 1 ? '1 question' : `${count} questions`}
        {group.since !== null && ` since ${showMoment(group.since, now)}`}
      </span>
    </span>
  )
}
