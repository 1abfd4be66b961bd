import { ExternalLink, Lock } from 'lucide-react'
import { sourceKindLabels, sourceTermsLabels } from '../../../shared/domain/labels.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { openLink } from '../../stores/app-actions.ts'
import type { DataColumn } from '../../ui/data-column.ts'
import { formatCount } from '../../ui/format-count.ts'
import { Icon } from '../../ui/Icon.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { Tag } from '../../ui/Tag.tsx'
import type { SourceRow } from './source-rows.ts'
import styles from './SourceTable.module.css'

/**
 * What the table says of a source; `now` decides how times are said. In a narrow window kind and unusual terms stand
 * under the title, too.
 */
export function sourceColumns(now: Date, isNarrow: boolean): readonly DataColumn<SourceRow>[] {
  return [title(isNarrow), ...(isNarrow ? [] : kindAndTerms), ...uses, seen(now), link]
}

function title(isNarrow: boolean): DataColumn<SourceRow> {
  return {
    id: 'title',
    header: 'Source',
    minWidth: 190,
    grow: 1,
    isSortable: true,
    isRowHeader: true,
    cell: (row) => <Title row={row} facts={isNarrow ? factsOf(row) : [publisherOf(row)]} />,
  }
}

const kindAndTerms: readonly DataColumn<SourceRow>[] = [
  {
    id: 'kind',
    header: 'Kind',
    minWidth: 146,
    isSortable: true,
    cell: ({ source }) => sourceKindLabels[source.kind],
  },
  {
    id: 'terms',
    header: 'Terms',
    minWidth: 144,
    isSortable: true,
    cell: ({ source }) => <Terms source={source} />,
  },
]

const uses: readonly DataColumn<SourceRow>[] = [
  {
    id: 'claims',
    header: 'Claims',
    minWidth: 78,
    align: 'end',
    isSortable: true,
    cell: ({ use }) => <Count of={use.claimCount} none="unused" />,
  },
  {
    id: 'stories',
    header: 'Stories',
    minWidth: 80,
    align: 'end',
    isSortable: true,
    cell: ({ use }) => <Count of={use.storyCount} none="" />,
  },
]

function seen(now: Date): DataColumn<SourceRow> {
  return {
    id: 'seen',
    header: 'Consulted',
    minWidth: 122,
    isSortable: true,
    cell: ({ use, seenAt }) =>
      seenAt === null ? (
        <span className={styles.quiet}>–</span>
      ) : (
        <span className={styles.time} title={seenAt === use.lastContactAt ? 'Last contact' : 'Last accessed'}>
          {showMoment(seenAt, now)}
        </span>
      ),
  }
}

const link: DataColumn<SourceRow> = {
  id: 'link',
  header: 'Link',
  isHeaderHidden: true,
  minWidth: 46,
  cell: ({ source, host }) => <OpenLink source={source} host={host} />,
}

function Title({ row, facts }: { row: SourceRow; facts: readonly string[] }) {
  const { source } = row
  const under = facts.filter((fact) => fact !== '').join(' · ')
  return (
    <span className={styles.stacked}>
      <span className={styles.title}>
        {source.isConfidential && <Icon icon={Lock} size={12} label="Confidential" />}
        <span className={styles.words} dir="auto">
          {source.title}
        </span>
      </span>
      {under !== '' && (
        <span className={styles.under} dir="auto">
          {under}
        </span>
      )}
    </span>
  )
}

function factsOf(row: SourceRow): readonly string[] {
  const { kind, terms } = row.source
  return [sourceKindLabels[kind], publisherOf(row), terms === 'on_record' ? '' : sourceTermsLabels[terms]]
}

function Terms({ source: { terms } }: { source: Source }) {
  if (terms === 'on_record') return <span className={styles.quiet}>{sourceTermsLabels[terms]}</span>
  return <Tag tone={terms === 'off_record' ? 'red' : 'amber'}>{sourceTermsLabels[terms]}</Tag>
}

function Count({ of: count, none }: { of: number; none: string }) {
  return count === 0 ? <span className={styles.quiet}>{none}</span> : formatCount(count)
}

/** For the mouse: out of the way of the Tab key, since the command "Open the link" does the same from the row. */
function OpenLink({ source, host }: { source: Source; host: string | null }) {
  const { url } = source
  if (url === null) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.open}
      title={`Open ${host ?? url}`}
      aria-label={`Open the link of ${source.title}`}
      onClick={(event) => {
        event.stopPropagation()
        void openLink(url)
      }}
    >
      <Icon icon={ExternalLink} size={14} />
    </button>
  )
}

function publisherOf({ source, host }: SourceRow): string {
  return source.publisher ?? host ?? ''
}
