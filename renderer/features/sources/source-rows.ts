import type { LinkState } from '../../../shared/domain/capture.ts'
import { sourceKindLabels } from '../../../shared/domain/labels.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { parseLink } from '../../../shared/sources/link.ts'
import { foldWords } from '../../../shared/text/fold-words.ts'
import type { SourceUse } from '../../stores/sources-store.ts'
import type { DataSort } from '../../ui/data-column.ts'
import type { SourceFilter } from './source-filter-store.ts'

/** A source as a row of the table. */
export interface SourceRow {
  readonly source: Source
  readonly use: SourceUse
  /** The host of its link without "www."; null without a link. */
  readonly host: string | null
  /** When it was last contacted or accessed, whichever was later; null when neither is known. */
  readonly seenAt: string | null
  /** Everything that can be searched, folded. */
  readonly searched: string
}

const unused: SourceUse = {
  claimCount: 0,
  storyCount: 0,
  lastContactAt: null,
  linkState: null,
  lastCapturedAt: null,
}

const known = new WeakMap<Source, SourceRow>()

/** The row of a source. The same one as long as neither the source nor its use has changed. */
export function sourceRow(source: Source, use: SourceUse = unused): SourceRow {
  const before = known.get(source)
  if (before?.use === use) return before
  const row = {
    source,
    use,
    host: hostOf(source.url),
    seenAt: later(use.lastContactAt, source.accessedAt),
    searched: foldWords(
      [
        source.title,
        source.url,
        source.publisher,
        source.author,
        source.note,
        source.descriptionInCopy,
        source.doi,
        source.isbn,
      ].join('\n'),
    ),
  }
  known.set(source, row)
  return row
}

/** The host of a link without "www."; null for none, and for what is no link. */
export function hostOf(url: string | null): string | null {
  const link = url === null ? 'not_a_link' : parseLink(url)
  return typeof link === 'string' ? null : link.host.replace(/^www\./, '')
}

/** The rows that a filter lets through. */
export function filterRows(rows: readonly SourceRow[], filter: SourceFilter): readonly SourceRow[] {
  const words = foldWords(filter.words).split(/\s+/)
  return rows.filter(
    ({ source, use, searched }) =>
      (filter.kind === null || source.kind === filter.kind) &&
      (filter.terms === null || source.terms === filter.terms) &&
      (!filter.isUnused || use.claimCount === 0) &&
      words.every((word) => searched.includes(word)),
  )
}

/** Links that need somebody come first. */
const linkRank: Readonly<Record<LinkState, number>> = {
  gone: 0,
  needs_person: 1,
  blocked: 2,
  moved: 3,
  ok: 4,
}

type Key = string | number | null

const keys: Readonly<Record<string, (row: SourceRow) => Key>> = {
  title: ({ source }) => foldWords(source.title),
  kind: ({ source }) => sourceKindLabels[source.kind],
  claims: ({ use }) => use.claimCount,
  stories: ({ use }) => use.storyCount,
  link: ({ use }) => (use.linkState === null ? null : linkRank[use.linkState]),
  kept: ({ use }) => use.lastCapturedAt,
  seen: ({ seenAt }) => seenAt,
  call: ({ source }) => source.nextCallAt,
}

/** The rows in the order of a column; rows without a value for it stand last in both directions. */
export function sortRows(rows: readonly SourceRow[], sort: DataSort): readonly SourceRow[] {
  const keyOf = keys[sort.columnId]
  if (keyOf === undefined) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  return keyed.sort((a, b) => compare(a.key, b.key, sign)).map(({ row }) => row)
}

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (a === b) return 0
  return a < b ? -sign : sign
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return Date.parse(a) >= Date.parse(b) ? a : b
}
