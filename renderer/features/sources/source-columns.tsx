import { ExternalLink, Lock } from 'lucide-react'
import type { LinkState } from '../../../shared/domain/capture.ts'
import { sourceKindLabels, sourceTermsLabels } from '../../../shared/domain/labels.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { openLink } from '../../stores/app-actions.ts'
import type { DataColumn } from '../../ui/data-column.ts'
import { formatCount } from '../../ui/format-count.ts'
import { Icon } from '../../ui/Icon.tsx'
import { showMoment, toFields } from '../../ui/show-time.ts'
import { Tag } from '../../ui/Tag.tsx'
import { linkStates } from './link-states.ts'
import type { SourceRow } from './source-rows.ts'
import styles from './SourceTable.module.css'

/**
 * What the table says of a source; `now` decides how times are said. Unusual terms stand under the title,
 * in a narrow window the kind, too.
 */
export function sourceColumns(now: Date, isNarrow: boolean): readonly DataColumn<SourceRow>[] {
  const more = isNarrow ? [linkState] : [stories, linkState, kept(now)]
  return [title(isNarrow), ...(isNarrow ? [] : [kind]), claims, ...more, nextCall(now), seen(now), link]
}

function title(isNarrow: boolean): DataColumn<SourceRow> {
  return {
    id: 'title',
    header: 'Source',
    minWidth: 190,
    grow: 1,
    isSortable: true,
    isRowHeader: true,
    cell: (row) => <Title row={row} facts={factsOf(row, isNarrow)} />,
  }
}

const kind: DataColumn<SourceRow> = {
  id: 'kind',
  header: 'Kind',
  minWidth: 130,
  isSortable: true,
  cell: ({ source }) => sourceKindLabels[source.kind],
}

const claims: DataColumn<SourceRow> = {
  id: 'claims',
  header: 'Claims',
  minWidth: 78,
  align: 'end',
  isSortable: true,
  cell: ({ use }) => <Count of={use.claimCount} none="unused" />,
}

const stories: DataColumn<SourceRow> = {
  id: 'stories',
  header: 'Stories',
  minWidth: 80,
  align: 'end',
  isSortable: true,
  cell: ({ use }) => <Count of={use.storyCount} none="" />,
}

const linkState: DataColumn<SourceRow> = {
  id: 'link',
  header: 'Link',
  minWidth: 112,
  isSortable: true,
  cell: ({ source, use }) => <LinkStateTag hasLink={source.url !== null} state={use.linkState} />,
}

function kept(now: Date): DataColumn<SourceRow> {
  return {
    id: 'kept',
    header: 'Kept',
    minWidth: 90,
    isSortable: true,
    cell: ({ use }) => <Moment at={use.lastCapturedAt} now={now} title="When its page was last kept" />,
  }
}

/** A call that is due says so in words, too. */
function nextCall(now: Date): DataColumn<SourceRow> {
  return {
    id: 'call',
    header: 'Next call',
    minWidth: 116,
    isSortable: true,
    cell: ({ source: { nextCallAt } }) =>
      nextCallAt !== null && isDue(nextCallAt, now) ? (
        <Tag tone="amber">due {dayOf(nextCallAt, now)}</Tag>
      ) : (
        <span className={styles.time} title={nextCallAt === null ? undefined : showMoment(nextCallAt, now)}>
          {nextCallAt === null ? <span className={styles.quiet}>–</span> : dayOf(nextCallAt, now)}
        </span>
      ),
  }
}

/** The cell has no room for the hour. */
function dayOf(at: string, now: Date): string {
  return showMoment(toFields(at).date, now)
}

/** A day without a time is due from its morning on, at this desk. */
function isDue(at: string, now: Date): boolean {
  return new Date(at.includes('T') ? at : `${at}T00:00`) <= now
}

function Moment({ at, now, title }: { at: string | null; now: Date; title: string }) {
  if (at === null) return <span className={styles.quiet}>–</span>
  return (
    <span className={styles.time} title={title}>
      {showMoment(at, now)}
    </span>
  )
}

function LinkStateTag({ hasLink, state }: { hasLink: boolean; state: LinkState | null }) {
  if (!hasLink) return <span className={styles.quiet}>–</span>
  if (state === null) return <span className={styles.quiet}>not looked at</span>
  const { short, tone } = linkStates[state]
  return <Tag tone={tone}>{short}</Tag>
}

function seen(now: Date): DataColumn<SourceRow> {
  return {
    id: 'seen',
    header: 'Consulted',
    minWidth: 104,
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
  id: 'open',
  header: 'Open',
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

function factsOf(row: SourceRow, withKind: boolean): readonly string[] {
  const { kind, terms } = row.source
  const unusual = terms === 'on_record' ? '' : sourceTermsLabels[terms]
  return [withKind ? sourceKindLabels[kind] : '', publisherOf(row), unusual]
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
