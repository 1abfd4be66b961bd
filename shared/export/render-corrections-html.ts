import { correctionKindLabels, correctionStatusLabels } from '../domain/labels.ts'
import { type Fact, factsOf } from './column.ts'
import { correctionDeskFacts, correctionErrorColumns, correctionTimeFacts } from './correction-columns.ts'
import type { CorrectionRow } from './correction-log.ts'
import { dateInWords } from './dates.ts'
import { htmlFoot, htmlHead } from './html-page.ts'
import { escapeHtml, factListHtml, linkHtml, quotedHtml } from './html-text.ts'
import type { LogRenderer } from './log-renderer.ts'

/** Set like the corrections column of a newspaper: one entry under the other, a hairline between them. */
const style = `
body { max-width: 44rem; }
article { padding: 22px 0 20px; border-bottom: 1px solid var(--rule); }
article > p { margin: 0; }
.kicker { color: var(--quiet); }
.kicker b { color: var(--wrong); font-weight: 600; }
h2 { margin: 2px 0 8px; font: 600 21px/1.25 var(--serif); }
.story { margin: -6px 0 8px; color: var(--quiet); }
article > .words { font-size: 18px; line-height: 1.55; }
.change { margin: 12px 0 0; padding-left: 14px; border-left: 3px solid var(--rule); }
.change dt { flex: 0 0 7.5em; }
.change dd { font-size: 16px; }
.details { margin-top: 12px; font-size: 12.5px; color: var(--quiet); }
.details dl { columns: 2; column-gap: 32px; }
.details dl > div { break-inside: avoid; }
.details dd { color: var(--ink); }
.desk { margin-top: 10px; padding: 8px 12px; border: 1px solid var(--rule); }
.desk dl { columns: auto; }
@media (max-width: 600px) { .details dl { columns: auto; } .change dt { flex-basis: auto; } }
@media print {
  @page { size: A4; margin: 20mm 22mm; }
  article { break-inside: avoid; padding: 14pt 0 12pt; }
  h2 { font-size: 14pt; break-after: avoid; }
  article > .words { font-size: 11.5pt; }
  .change dd { font-size: 10.5pt; }
  .details { font-size: 8pt; }
}
`

/** The correction log as a page that stands alone and prints on A4. */
export const correctionsHtml: LogRenderer<CorrectionRow> = {
  head: ({ head, rows }) =>
    htmlHead('Corrections', head, style) +
    (rows.length === 0 ? '<p class="empty">There are no corrections.</p>\n' : ''),
  rows: (rows) => rows.map(entry).join(''),
  foot: () => htmlFoot,
}

function entry(row: CorrectionRow): string {
  const { headline, byline, url, publishedAt } = row.story
  const story = [
    escapeHtml(byline ?? ''),
    escapeHtml(dateInWords(publishedAt)),
    url === null ? '' : linkHtml(url, 'the article'),
  ].filter((fact) => fact !== '')
  const status = row.desk === null ? '' : correctionStatusLabels[row.status]
  const kicker = [
    `<b>${correctionKindLabels[row.kind]}</b>`,
    dateInWords(row.correctedAt),
    `No. ${row.number}`,
    status,
  ]
  return `<article>
<p class="kicker">${kicker.filter((part) => part !== '').join(' · ')}</p>
${quotedHtml('h2', headline)}
${story.length === 0 ? '' : `<p class="story">${story.join(' · ')}</p>`}
${row.publicNote.trim() === '' ? '' : quotedHtml('p', row.publicNote)}
${change(row)}
<div class="details">${details([...factsOf(correctionErrorColumns, row, dateInWords), ...correctionTimeFacts(row, dateInWords)])}</div>
${row.desk === null ? '' : `<div class="details desk">${details(correctionDeskFacts(row, dateInWords))}</div>`}
</article>
`
}

function change({ originalText, correctedText }: CorrectionRow): string {
  const facts = []
  if (originalText !== '') facts.push({ label: 'The text said', html: quotedHtml('del', originalText) })
  if (correctedText !== '') facts.push({ label: 'It now says', html: quotedHtml('ins', correctedText) })
  return facts.length === 0 ? '' : `<div class="change">${factListHtml(facts)}</div>`
}

function details(facts: readonly Fact[]): string {
  return factListHtml(facts.map(({ label, text }) => ({ label, html: escapeHtml(text) })))
}
