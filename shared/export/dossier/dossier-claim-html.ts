import { findingSigns } from '../../claims/finding-signs.ts'
import type { Finding } from '../../domain/claim-status.ts'
import { claimTypeLabels, findingLabels, workflowLabels } from '../../domain/labels.ts'
import { type Fact, factsOf } from '../column.ts'
import { dateInWords } from '../dates.ts'
import {
  checkFacts,
  factClaimDeskColumns,
  factMeaningColumns,
  sourceName,
  sourceRole,
  wordsOf,
} from '../fact-columns.ts'
import { escapeHtml, factListHtml, quotedHtml } from '../html-text.ts'
import type { DossierClaim, DossierQuestion } from './dossier.ts'
import type { DossierEvidence } from './dossier-sources.ts'

/** A claim of the dossier: its words, what was found, by whom, what stands behind it and what was asked. */
export function claimHtml(claim: DossierClaim): string {
  const { row, evidence, questions } = claim
  const places = row.places.map(({ where }) => where).join(', ')
  const where = places === '' ? 'No longer in the text' : places
  const words = wordsOf(row)
  return `<section class="entry" id="claim-${row.number}">
<h3>Claim ${row.number} · ${claimTypeLabels[row.type]} · ${escapeHtml(where)}</h3>
${words === '' ? '' : quotedHtml('p', words)}
${verdictHtml(row.finding, workflowLabels[row.workflow])}
${factsHtml([...factsOf(factMeaningColumns, row, dateInWords), ...checkFacts(row, dateInWords), ...factsOf(factClaimDeskColumns, row, dateInWords)])}
${secondHtml(claim)}
<h4>Evidence</h4>
${evidence.length === 0 ? '<p class="quiet">None.</p>' : `<ul class="items">${evidence.map(evidenceItem).join('')}</ul>`}
${questions.length === 0 ? '' : `<h4>Asked</h4>\n<ul class="items">${questions.map(questionItem).join('')}</ul>`}
</section>
`
}

function verdictHtml(finding: Finding, more: string): string {
  const sign = `<span aria-hidden="true">${findingSigns[finding].glyph}</span>`
  return `<p><span class="verdict ${finding}">${sign} ${findingLabels[finding]}</span>${more === '' ? '' : ` <span class="quiet">· ${more}</span>`}</p>`
}

/** Both findings side by side. That they differ, and how it was settled, stands below. */
function secondHtml({ row, second }: DossierClaim): string {
  if (second === null) return ''
  const { by, reading } = second
  const first = [row.desk?.findingBy ?? 'somebody', dateInWords(row.findingAt)].filter((part) => part !== '')
  return `<h4>Second read${reading.isBlind ? ', blind' : ''}</h4>
<div class="both">
${readerHtml(row.finding, first.join(', '), row.desk?.note ?? '')}
${readerHtml(reading.finding, `${by ?? 'somebody'}, ${dateInWords(reading.readAt)}`, reading.note)}
</div>
${differenceHtml(row.finding, second)}`
}

function readerHtml(finding: Finding, who: string, note: string): string {
  const words = note.trim() === '' ? '' : quotedHtml('p', note)
  return `<div>${verdictHtml(finding, '')}<p class="quiet">${escapeHtml(who)}</p>${words}</div>`
}

function differenceHtml(finding: Finding, { reading }: NonNullable<DossierClaim['second']>): string {
  if (reading.finding === finding) return '<p class="quiet">Both found the same.</p>'
  if (reading.settledFinding !== finding)
    return '<p class="notice">The two findings differ, and nobody has settled it.</p>'
  return `<p>The first finding was kept, ${escapeHtml(dateInWords(reading.settledAt))}: ${quotedHtml('span', reading.settledReason ?? '')}</p>`
}

function evidenceItem(evidence: DossierEvidence): string {
  const name = sourceName(evidence, dateInWords) || (evidence.url ?? '')
  const excerpt = evidence.excerpt.trim() === '' ? '' : quotedHtml('p', `“${evidence.excerpt}”`)
  const role = `${sourceRole(evidence)} · looked up ${dateInWords(evidence.checkedAt)}`
  return `<li><p><a href="#source-${evidence.source}">S${evidence.source}</a> ${escapeHtml(name)}</p><p class="quiet">${escapeHtml(role)}</p>${excerpt}</li>`
}

function questionItem({ source, askedAt, text, answer }: DossierQuestion): string {
  const said = answer.trim() === '' ? '<p class="quiet">No answer yet.</p>' : quotedHtml('p', answer)
  return `<li><p>${escapeHtml(source)}, ${escapeHtml(dateInWords(askedAt))}: ${quotedHtml('span', text)}</p>${said}</li>`
}

function factsHtml(facts: readonly Fact[]): string {
  return factListHtml(facts.map(({ label, text }) => ({ label, html: escapeHtml(text) })))
}
