import { dayInWords } from '../corrections/day-in-words.ts'
import { correctionKindLabels } from '../domain/labels.ts'
import type { CorrectionRow } from './correction-log.ts'
import { htmlFoot, htmlHead } from './html-page.ts'
import { escapeHtml, linkHtml, quotedHtml } from './html-text.ts'
import type { LogRenderer } from './log-renderer.ts'
import { type PublishedRow, publishedRows } from './site-log.ts'

const style = `
body { max-width: 40rem; }
section { padding: 20px 0 8px; border-bottom: 1px solid var(--rule); }
h2 { margin: 0 0 10px; font: 600 15px/1.4 var(--sans); }
article { margin: 0 0 16px; }
article p { margin: 0; }
.kicker { color: var(--quiet); }
.kicker b { color: var(--ink); font-weight: 600; }
article > .words { font-size: 18px; line-height: 1.55; }
@media print {
  @page { size: A4; margin: 20mm 22mm; }
  article { break-inside: avoid; }
  h2 { break-after: avoid; }
  article > .words { font-size: 11.5pt; }
}
`

/**
 * The rolling corrections column as a page: the notices that are out, the newest first, under the day on which they went
 * out. Each stands on its own; the link leads to its article.
 */
export function correctionsColumn(): LogRenderer<CorrectionRow> {
  let day = ''
  return {
    head: ({ head, rows }) =>
      htmlHead('Corrections and clarifications', head, style) +
      (rows.length === 0 ? '<p class="empty">There are no corrections.</p>\n' : ''),
    rows: (rows) =>
      publishedRows(rows)
        .map((row) => {
          const own = row.publishedAt.slice(0, 10)
          const heading = own === day ? '' : dayHeading(row, day !== '')
          day = own
          return heading + entry(row)
        })
        .join(''),
    foot: () => `${day === '' ? '' : '</section>\n'}${htmlFoot}`,
  }
}

function dayHeading({ publishedAt }: PublishedRow, isLater: boolean): string {
  const time = `<time datetime="${escapeHtml(publishedAt.slice(0, 10))}">${escapeHtml(dayInWords(publishedAt))}</time>`
  return `${isLater ? '</section>\n' : ''}<section>\n<h2>${time}</h2>\n`
}

function entry({ kind, publicNote, story }: PublishedRow): string {
  const link = story.url === null ? '' : ` · ${linkHtml(story.url, 'the article')}`
  return `<article>
<p class="kicker"><b>${correctionKindLabels[kind]}</b>${link}</p>
${quotedHtml('p', publicNote)}
</article>
`
}
