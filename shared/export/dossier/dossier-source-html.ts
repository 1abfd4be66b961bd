import {
  contactChannelLabels,
  contactDirectionLabels,
  contactOutcomeLabels,
  sourceKindLabels,
  sourceTermsLabels,
} from '../../domain/labels.ts'
import { dateInWords } from '../dates.ts'
import { escapeHtml, linkHtml, quotedHtml } from '../html-text.ts'
import type { DossierContact, DossierSource } from './dossier-sources.ts'

/** A source of the dossier with its contact log and, under their SHA-256, the pages and files kept with it. */
export function sourceHtml(source: DossierSource): string {
  const { number, kind, terms, title, isNamed } = source
  const about = [source.author, source.publisher, dateInWords(source.publishedAt)]
  const facts = [sourceKindLabels[kind], sourceTermsLabels[terms], ...about]
  return `<section class="entry" id="source-${number}">
<h3>S${number} ${isNamed ? quotedHtml('span', title) : escapeHtml(title)}</h3>
<p class="quiet">${escapeHtml(facts.filter((fact) => fact !== null && fact !== '').join(' · '))}</p>
${source.url === null ? '' : `<p>${linkHtml(source.url)}</p>`}
${source.archivedUrl === null ? '' : `<p>Archived: ${linkHtml(source.archivedUrl)}</p>`}
${listHtml('Contacts', source.contacts.map(contactItem))}
${listHtml('Pages kept', source.captures.map(captureItem))}
${listHtml('Files kept', source.files.map(fileItem))}
</section>
`
}

function contactItem({ at, channel, direction, outcome, asked, answered }: DossierContact): string {
  const what = [
    contactChannelLabels[channel],
    contactDirectionLabels[direction],
    contactOutcomeLabels[outcome],
  ]
  const said = [asked, answered].filter((words) => words.trim() !== '').map((words) => quotedHtml('p', words))
  return `<p>${escapeHtml(dateInWords(at))} · ${what.map((word) => word.toLowerCase()).join(' · ')}</p>${said.join('')}`
}

function captureItem({ url, capturedAt, sha256, pageSha256 }: DossierSource['captures'][number]): string {
  const page = pageSha256 === null ? '' : `<p class="digest">page as kept: SHA-256 ${pageSha256}</p>`
  return `<p>${linkHtml(url)}, ${escapeHtml(dateInWords(capturedAt))}</p><p class="digest">as sent: SHA-256 ${sha256}</p>${page}`
}

function fileItem({ fileName, sha256, addedAt }: DossierSource['files'][number]): string {
  return `<p>${escapeHtml(fileName)}, ${escapeHtml(dateInWords(addedAt))}</p><p class="digest">SHA-256 ${sha256}</p>`
}

function listHtml(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<h4>${title}</h4>\n<ul class="items">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}
