import { findingSigns } from '../claims/finding-signs.ts'
import { claimTypeLabels, findingLabels, workflowLabels } from '../domain/labels.ts'
import { type Fact, factsOf } from './column.ts'
import { dateInWords } from './dates.ts'
import {
  checkFacts,
  factDeskColumns,
  factMeaningColumns,
  sourceName,
  sourceRole,
  wordsOf,
} from './fact-columns.ts'
import type { FactRow, FactSource } from './fact-log.ts'
import { htmlFoot, htmlHead } from './html-page.ts'
import { escapeHtml, factListHtml, linkHtml, quotedHtml } from './html-text.ts'
import type { LogRenderer } from './log-renderer.ts'

/** A table for a wide page: the heading is printed again on each, and no row is torn in two. */
export const factStyle = `
body { max-width: 80rem; }
table { width: 100%; margin-top: 20px; border-collapse: collapse; table-layout: fixed; }
caption { text-align: left; padding-bottom: 8px; color: var(--quiet); }
th, td { padding: 10px 16px 10px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 1px solid var(--ink); font-weight: 600; }
tbody th { font-weight: 400; color: var(--quiet); }
.number { width: 3.5em; } .claim { width: 33%; } .finding { width: 29%; }
td > .words { margin: 0 0 2px; font-size: 16px; line-height: 1.45; }
td dl { font-size: 12.5px; }
.verdict { font-weight: 600; margin: 0; }
.verdict span { display: inline-block; width: 1.4em; }
.confirmed, .confirmed_with_attribution { color: var(--right); }
.incorrect { color: var(--wrong); }
.sources { margin: 0; padding: 0; list-style: none; font-size: 13px; }
.sources li + li { margin-top: 8px; padding-top: 8px; border-top: 1px dotted var(--rule); }
.sources p { margin: 0; }
.quiet { margin: 0 0 6px; color: var(--quiet); font-size: 12.5px; }
.sources .quiet { margin: 0; }
.sources .words { font-style: italic; }
@media print {
  @page { size: A4 landscape; margin: 15mm 16mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  td > .words { font-size: 10.5pt; }
  td dl, .quiet, .sources { font-size: 8pt; }
}
`

/** The fact log as a page that stands alone and prints on A4 across. */
export const factsHtml: LogRenderer<FactRow> = {
  head: ({ head, rows }) =>
    htmlHead('Fact log', head, factStyle) + (rows.length === 0 ? empty : tableHead(rows)),
  rows: (rows) => rows.map(tableRow).join(''),
  foot: ({ rows }) => (rows.length === 0 ? htmlFoot : `</tbody>\n</table>\n${htmlFoot}`),
}

/** The same rows as a table on another page; each can be linked to as `#claim-3`. */
export function factTable(rows: readonly FactRow[]): string {
  return rows.length === 0 ? empty : `${tableHead(rows)}${rows.map(tableRow).join('')}</tbody>\n</table>\n`
}

const empty = '<p class="empty">There are no claims.</p>\n'

function tableHead(rows: readonly FactRow[]): string {
  return `<table>
<caption>${summary(rows)}</caption>
<thead><tr><th scope="col" class="number">No.</th><th scope="col" class="claim">Claim</th><th scope="col" class="finding">Finding</th><th scope="col">Sources</th></tr></thead>
<tbody>
`
}

function summary(rows: readonly FactRow[]): string {
  const signedOff = rows.filter(({ workflow }) => workflow === 'signed_off').length
  return `${rows.length} ${rows.length === 1 ? 'claim' : 'claims'}, ${signedOff} signed off.`
}

function tableRow(row: FactRow): string {
  return `<tr id="claim-${row.number}">
<th scope="row">${row.number}</th>
<td>${claimCell(row)}</td>
<td>${findingCell(row)}</td>
<td>${row.sources.length === 0 ? 'None' : `<ul class="sources">${row.sources.map(sourceItem).join('')}</ul>`}</td>
</tr>
`
}

function claimCell(row: FactRow): string {
  const words = wordsOf(row)
  const where =
    row.places.length === 0 ? 'No longer in the text' : row.places.map((place) => place.where).join(', ')
  return [
    words === '' ? '' : quotedHtml('p', words),
    `<p class="quiet">${escapeHtml(where)} · ${claimTypeLabels[row.type]}</p>`,
    factList(factsOf(factMeaningColumns, row, dateInWords)),
  ].join('')
}

function findingCell(row: FactRow): string {
  const { finding, workflow } = row
  return [
    `<p class="verdict ${finding}"><span aria-hidden="true">${findingSigns[finding].glyph}</span>${findingLabels[finding]}</p>`,
    `<p class="quiet">${workflowLabels[workflow]}</p>`,
    factList([...checkFacts(row, dateInWords), ...factsOf(factDeskColumns, row, dateInWords)]),
  ].join('')
}

function factList(facts: readonly Fact[]): string {
  return factListHtml(facts.map(({ label, text }) => ({ label, html: escapeHtml(text) })))
}

function sourceItem(source: FactSource): string {
  const lines = [
    escapeHtml(sourceName(source, dateInWords)),
    source.url === null ? '' : linkHtml(source.url),
    source.archivedUrl === null ? '' : `Archived: ${linkHtml(source.archivedUrl)}`,
  ]
  const known = lines.filter((line) => line !== '').map((line) => `<p>${line}</p>`)
  const excerpt = source.excerpt.trim() === '' ? '' : quotedHtml('p', `“${source.excerpt}”`)
  return `<li>${known.join('')}<p class="quiet">${escapeHtml(sourceRole(source))}</p>${excerpt}</li>`
}
