import { correctionKindLabels } from '../domain/labels.ts'
import type { CorrectionRow } from './correction-log.ts'
import { escapeHtml } from './html-text.ts'
import type { Log, LogRenderer } from './log-renderer.ts'
import { type PublishedRow, publishedRows } from './site-log.ts'

/**
 * The published corrections as an Atom feed (RFC 4287), the newest first. An entry keeps its id for ever, so that no
 * reader shows it twice; the feed is named after the first notice that went out, which never changes either.
 */
export const correctionsAtom: LogRenderer<CorrectionRow> = {
  head: (log) => {
    const rows = publishedRows(log.rows)
    const { story, exportedAt } = log.head
    const title = story === null ? 'Corrections' : `Corrections: ${story.headline}`
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${feedId(log, rows)}</id>
<title type="text">${escapeHtml(title)}</title>
<updated>${escapeHtml(rows[0]?.publishedAt ?? exportedAt)}</updated>
<author><name>Corrections desk</name></author>
<generator>Stet</generator>
${link(story?.url ?? null)}`
  },
  rows: (rows) => publishedRows(rows).map(entry).join(''),
  foot: () => '</feed>\n',
}

function feedId(log: Log<CorrectionRow>, rows: readonly PublishedRow[]): string {
  const first = rows.at(-1)
  const scope = log.head.story === null ? 'library' : 'story'
  return first === undefined ? `urn:stet:corrections:${scope}` : `${entryId(first)}#${scope}`
}

function entryId({ id }: CorrectionRow): string {
  return `urn:uuid:${escapeHtml(encodeURIComponent(id))}`
}

function entry(row: PublishedRow): string {
  const kind = correctionKindLabels[row.kind]
  const { headline, url } = row.story
  return `<entry>
<id>${entryId(row)}</id>
<title type="text">${escapeHtml(headline.trim() === '' ? kind : `${kind}: ${headline}`)}</title>
<published>${escapeHtml(row.publishedAt)}</published>
<updated>${escapeHtml(row.publishedAt)}</updated>
<category term="${row.kind}" label="${escapeHtml(kind)}"/>
${link(url)}<content type="text">${escapeHtml(row.publicNote)}</content>
</entry>
`
}

/** The article's page; nothing for an address that a reader could not open. */
function link(url: string | null): string {
  return url !== null && /^https?:\/\//i.test(url)
    ? `<link rel="alternate" type="text/html" href="${escapeHtml(encodeURI(decodedOrSame(url)))}"/>\n`
    : ''
}

/** So that what is percent-encoded already is not encoded twice. */
function decodedOrSame(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
