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
 * What the table says of a source; `now` decides how times are said. In a narrow window kind, publisher and unusual
 * terms stand under the title.
 */
export function sourceColumns(now: Date, isNarrow: boolean): readonly DataColumn<SourceRow>[] {
  return [...(isNarrow ? [narrowTitle] : wideTitle), ...uses, seen(now), link]
}

const wideTitle: readonly DataColumn<SourceRow>[] = [
  {
    id: 'title',
    header: 'Source',
    minWidth: 220,
    grow: 3,
    isSortable: true,
    isRowHeader: true,
    cell: ({ source }) => <Title source={source} />,
  },
  {
    id: 'kind',
    header: 'Kind',
    minWidth: 132,
    isSortable: true,
    cell: ({ source }) => sourceKindLabels[source.kind],
  },
  {
    id: 'publisher',
    header: 'Publisher',
    minWidth: 120,
    grow: 1,
    isSortable: true,
    cell: (row) => <span dir="auto">{publisherOf(row)}</span>,
  },
  {
    id: 'terms',
    header: 'Terms',
    minWidth: 144,
    isSortable: true,
    cell: ({ source }) => <Terms source={source} />,
  },
]

const narrowTitle: DataColumn<SourceRow> = {
  id: 'title',
  header: 'Source',
  minWidth: 190,
  grow: 1,
  isSortable: true,
  isRowHeader: true,
  cell: (row) => (
    <span className={styles.stacked}>
      <Title source={row.source} />
      <span className={styles.under} dir="auto">
        {factsUnder(row).join(' · ')}
      </span>
    </span>
  ),
}

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

function factsUnder(row: SourceRow): readonly string[] {
  const { kind, terms } = row.source
  const facts = [
    sourceKindLabels[kind],
    publisherOf(row),
    terms === 'on_record' ? '' : sourceTermsLabels[terms],
  ]
  return facts.filter((fact) => fact !== '')
}

function Title({ source }: { source: Source }) {
  return (
    <span className={styles.title}>
      {source.isConfidential && <Icon icon={Lock} size={12} label="Confidential" />}
      <span className={styles.words} dir="auto">
        {source.title}
      </span>
    </span>
  )
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
