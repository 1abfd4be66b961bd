import { correctionKindLabels, correctionStatusLabels, findingLabels } from '../../domain/labels.ts'
import type { HistoryHead } from '../../domain/history-head.ts'
import { correctionDeskFacts } from '../correction-columns.ts'
import type { CorrectionRow } from '../correction-log.ts'
import { dateInWords } from '../dates.ts'
import { wordsOf } from '../fact-columns.ts'
import { htmlFoot, htmlHead } from '../html-page.ts'
import { escapeHtml, factListHtml, quotedHtml } from '../html-text.ts'
import { type LogOverride, overrideSignature } from '../log-overrides.ts'
import { claimHtml } from './dossier-claim-html.ts'
import { sourceHtml } from './dossier-source-html.ts'
import { dossierStyle } from './dossier-style.ts'
import type { Dossier, DossierDismissal, DossierSeal } from './dossier.ts'

/** A part of the dossier: left out of the contents and of the page where it holds nothing. */
interface Part {
  readonly id: string
  readonly title: string
  readonly html: readonly string[]
}

/**
 * The dossier as one page that stands alone and prints on A4: front matter, contents, claims in the order of the text,
 * sources, corrections, decisions, and what proves all of it. No script, and nothing from outside.
 */
export function renderDossier(dossier: Dossier): string {
  const parts = [
    { id: 'claims', title: 'Claims', html: dossier.claims.map(claimHtml) },
    { id: 'sources', title: 'Sources', html: dossier.sources.map(sourceHtml) },
    { id: 'corrections', title: 'Corrections', html: dossier.corrections.map(correctionHtml) },
    { id: 'decisions', title: 'Decisions', html: decisions(dossier) },
    { id: 'proof', title: 'Seal and history', html: proof(dossier) },
  ].filter(({ html }) => html.length > 0)
  return [
    htmlHead('Dossier', dossier.head, dossierStyle),
    frontHtml(dossier),
    contentsHtml(dossier, parts),
    ...parts.map(({ id, title, html }) => `<h2 id="${id}">${title}</h2>\n${html.join('')}`),
    htmlFoot,
  ].join('\n')
}

function frontHtml({ version, claims, leftOut, sources, seals, changeCount }: Dossier): string {
  const last = seals.at(-1)
  const signedOff = claims.filter(({ row }) => row.workflow === 'signed_off').length
  const counts = `${count(claims.length, 'claim')}, ${signedOff} signed off; ${count(sources.length, 'source')}`
  const facts = [
    {
      label: 'Version',
      html: `${version.number}, ${escapeHtml(dateInWords(version.createdAt))}, ${count(version.wordCount, 'word')}`,
    },
    { label: 'In this file', html: counts },
    ...(leftOut === 0
      ? []
      : [
          {
            label: 'Left out',
            html: `${count(leftOut, 'claim')} that ${leftOut === 1 ? 'is' : 'are'} not for the public`,
          },
        ]),
    {
      label: 'Seal',
      html:
        last === undefined
          ? 'not sealed'
          : `number ${last.number}, ${escapeHtml(dateInWords(last.at))}<br><span class="digest">SHA-256 ${last.digest}</span><br>${sinceSeal(changeCount)}`,
    },
  ]
  return `<div class="front">${factListHtml(facts)}</div>`
}

/** A seal covers what was sealed, not what this file shows: whoever reads it is told first. */
function sinceSeal(changes: number): string {
  if (changes === 0) return 'Nothing has changed since.'
  return `<span class="notice">${count(changes, 'thing')} ${changes === 1 ? 'has' : 'have'} changed since.</span>`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function contentsHtml({ claims }: Dossier, parts: readonly Part[]): string {
  const lines = parts.flatMap(({ id, title }) => [
    `<li class="part"><a class="words" href="#${id}">${title}</a></li>`,
    ...(id === 'claims' ? claims.map(contentsLine) : []),
  ])
  return `<nav class="contents" aria-label="Contents">\n<h2>Contents</h2>\n<ol>\n${lines.join('\n')}\n</ol>\n</nav>`
}

function contentsLine({ row }: Dossier['claims'][number]): string {
  const words = wordsOf(row).split('\n')[0] ?? ''
  const shown = words === '' ? '(no longer in the text)' : words
  return `<li><span class="number">${row.number}</span><a class="words" lang="" dir="auto" href="#claim-${row.number}">${escapeHtml(shown)}</a><span class="found">${findingLabels[row.finding]}</span></li>`
}

function correctionHtml(row: CorrectionRow): string {
  const status = row.desk === null ? '' : ` · ${correctionStatusLabels[row.status]}`
  const facts = [
    ...(row.originalText === ''
      ? []
      : [{ label: 'The text said', html: quotedHtml('del', row.originalText) }]),
    ...(row.correctedText === ''
      ? []
      : [{ label: 'It now says', html: quotedHtml('ins', row.correctedText) }]),
    ...(row.desk === null
      ? []
      : correctionDeskFacts(row, dateInWords).map(({ label, text }) => ({ label, html: escapeHtml(text) }))),
  ]
  return `<section class="entry">
<h3>No. ${row.number} · ${correctionKindLabels[row.kind]}${status} · ${escapeHtml(dateInWords(row.correctedAt))}</h3>
${row.publicNote.trim() === '' ? '' : quotedHtml('p', row.publicNote)}
${factListHtml(facts)}
</section>
`
}

function decisions({ overrides, dismissals }: Dossier): readonly string[] {
  return [
    listHtml('Overrides at the gate', overrides.map(overrideItem)),
    listHtml('Copy notes that were dismissed', dismissals.map(dismissalItem)),
  ].filter((html) => html !== '')
}

function overrideItem(override: LogOverride): string {
  const signature = `${override.about} · ${overrideSignature(override)}`
  return `<p>${escapeHtml(override.what)}</p>${quotedHtml('p', override.reason)}<p class="quiet">${escapeHtml(signature)}</p>`
}

function dismissalItem({ rule, words, reason, by, at }: DossierDismissal): string {
  const why = reason.trim() === '' ? '' : quotedHtml('p', reason)
  return `<p>${escapeHtml(rule)}: ${quotedHtml('span', words)}</p>${why}<p class="quiet">${escapeHtml(`${by ?? 'somebody'}, ${dateInWords(at)}`)}</p>`
}

function listHtml(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  const list = items.map((item) => `<li>${item}</li>`).join('')
  return `<section class="entry"><h3>${title}</h3><ul class="items">${list}</ul></section>`
}

function proof({ seals, changesSinceSeal, historyHead }: Dossier): readonly string[] {
  return [
    listHtml('Seals of this story', seals.map(sealItem)),
    listHtml(
      'Changed since the last seal',
      changesSinceSeal.map((change) => `<p>${escapeHtml(change)}</p>`),
    ),
    historyHead === null ? '' : headHtml(historyHead),
  ].filter((html) => html !== '')
}

function sealItem({ number, version, digest, at, by }: DossierSeal): string {
  const facts = [`Seal ${number}`, version === null ? '' : `version ${version}`, dateInWords(at), by ?? '']
  return `<p>${escapeHtml(facts.filter((fact) => fact !== '').join(' · '))}</p><p class="digest">SHA-256 ${digest}</p>`
}

function headHtml({ seq, at, hash }: HistoryHead): string {
  return `<section class="entry"><h3>Head of the library’s history</h3>
<p>Event ${seq}, ${escapeHtml(dateInWords(at))}. Each event commits to all before it: a library whose history still contains this hash has lost and changed none of them.</p>
<p class="digest">SHA-256 ${hash}</p></section>
`
}
