import type { ClaimHit } from '../../../shared/domain/claim-hit.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { claimTypeLabels, workflowLabels } from '../../../shared/domain/labels.ts'
import { FindingGlyph } from '../../forms/FindingGlyph.tsx'
import type { DataColumn } from '../../ui/data-column.ts'
import { showMoment } from '../../ui/show-time.ts'
import styles from './ClaimTable.module.css'
import { foundWords } from './found-words.ts'

/** What the columns need to know besides the rows. */
export interface ColumnContext {
  /** Decides how times are said. */
  readonly now: Date
  readonly people: ReadonlyMap<Id, Person>
  /** The words that are looked for; they are marked. */
  readonly words: string
  readonly isNarrow: boolean
}

/** What the table says of a claim. */
export function claimColumns({
  now,
  people,
  words,
  isNarrow,
}: ColumnContext): readonly DataColumn<ClaimHit>[] {
  return [
    {
      id: 'finding',
      header: 'Finding',
      isHeaderHidden: true,
      minWidth: 44,
      cell: ({ claim }) => <FindingGlyph finding={claim.finding} />,
    },
    {
      id: 'claim',
      header: 'Claim',
      minWidth: 240,
      grow: 3,
      isRowHeader: true,
      cell: (hit) => <ClaimCell hit={hit} words={words} />,
    },
    {
      id: 'story',
      header: 'Story',
      minWidth: isNarrow ? 150 : 220,
      grow: 2,
      cell: ({ storyHeadline }) => (
        <span dir="auto" className={styles.story} title={storyHeadline}>
          {storyHeadline}
        </span>
      ),
    },
    { id: 'number', header: 'No.', minWidth: 56, align: 'end', cell: ({ claim }) => claim.number },
    {
      id: 'assignee',
      header: 'Who',
      minWidth: 60,
      cell: ({ claim }) => {
        const person = claim.assigneeId === null ? undefined : people.get(claim.assigneeId)
        return person === undefined ? null : <span title={person.name}>{person.initials}</span>
      },
    },
    {
      id: 'changed',
      header: 'Changed',
      minWidth: 122,
      cell: ({ claim }) => <span className={styles.time}>{showMoment(claim.updatedAt, now)}</span>,
    },
  ]
}

/** More of a long passage says nothing more in a row. In UTF-16 units. */
const longestInRow = 240

function ClaimCell({ hit: { claim, words: said, sourceCount }, words }: { hit: ClaimHit; words: string }) {
  const facts = [
    claimTypeLabels[claim.type],
    workflowLabels[claim.workflow].toLowerCase(),
    sourceCount === 0 ? null : sourceCount === 1 ? '1 source' : `${sourceCount} sources`,
  ]
  return (
    <span className={styles.claim}>
      {said === '' ? (
        <span className={styles.quiet}>its words are no longer in the text</span>
      ) : (
        <span className={styles.words} dir="auto">
          {foundWords(said.slice(0, longestInRow).toWellFormed(), words).map(({ text, isHit }, index) =>
            // Pieces of one text never move.
            isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </span>
      )}
      <span className={styles.under}>
        {facts.filter((fact) => fact !== null).join(' · ')}
        {claim.priority === 'high' && <span className={styles.high}> · high</span>}
        {claim.legalRisk && <span className={styles.risk}> · legal risk</span>}
      </span>
    </span>
  )
}
