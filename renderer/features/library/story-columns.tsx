import type { StorySummary } from '../../../shared/domain/story-summary.ts'
import type { DataColumn } from '../../ui/data-column.ts'
import { formatCount } from '../../ui/format-count.ts'
import { showMoment } from '../../ui/show-time.ts'
import { StoryMenu } from './StoryMenu.tsx'
import { StoryProgress } from './StoryProgress.tsx'
import styles from './StoryTable.module.css'

/** What the library shows of a story; `now` decides what is overdue and how times are said. */
export function storyColumns(now: Date): readonly DataColumn<StorySummary>[] {
  return [
    {
      id: 'headline',
      header: 'Story',
      minWidth: 280,
      grow: 1,
      isSortable: true,
      isRowHeader: true,
      cell: (row) => <StoryWords summary={row} />,
    },
    {
      id: 'progress',
      header: 'Checked',
      minWidth: 210,
      isSortable: true,
      cell: (row) => <StoryProgress summary={row} />,
    },
    {
      id: 'open',
      header: 'Open claims',
      minWidth: 104,
      align: 'end',
      isSortable: true,
      cell: ({ claimCount, signedOffCount }) => claimCount - signedOffCount,
    },
    {
      id: 'deadline',
      header: 'Due',
      minWidth: 120,
      isSortable: true,
      cell: ({ story }) => <Deadline deadline={story.deadline} now={now} />,
    },
    {
      id: 'touched',
      header: 'Last touched',
      minWidth: 124,
      isSortable: true,
      cell: ({ touchedAt }) => showMoment(touchedAt, now),
    },
    {
      id: 'menu',
      header: 'Actions',
      isHeaderHidden: true,
      minWidth: 60,
      cell: ({ story }) => <StoryMenu story={story} />,
    },
  ]
}

function StoryWords({ summary: { story, wordCount } }: { summary: StorySummary }) {
  const facts = [story.byline, story.outlet, `${formatCount(wordCount)} words`]
  return (
    <div className={styles.story}>
      <span className={`${styles.headline} ${styles.words}`} dir="auto">
        {story.headline}
      </span>
      <span className={styles.under}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
    </div>
  )
}

function Deadline({ deadline, now }: { deadline: string | null; now: Date }) {
  if (deadline === null) return <span className={styles.quiet}>none</span>
  const isOverdue = new Date(deadline) < now
  return (
    <span className={isOverdue ? styles.overdue : undefined}>
      {isOverdue ? 'overdue, ' : ''}
      {showMoment(deadline, now)}
    </span>
  )
}
