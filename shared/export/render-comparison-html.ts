import type { Claim } from '../domain/claim.ts'
import type { Id, Instant } from '../domain/ids.ts'
import { anchorStateLabels } from '../domain/labels.ts'
import type { Story } from '../domain/story.ts'
import type { VersionLabel } from '../domain/version-label.ts'
import type { VersionFile } from '../domain/version-summary.ts'
import type { ComparedPiece } from '../versions/compared-piece.ts'
import type { ComparedRow } from '../versions/compare-versions.ts'
import { dateInWords } from './dates.ts'
import { htmlFoot, htmlHead } from './html-page.ts'
import { escapeHtml, quotedHtml } from './html-text.ts'

/** All that the page of a comparison is made of. */
export interface ComparisonInput {
  readonly story: Story
  readonly claims: readonly Claim[]
  readonly before: VersionFile & { readonly label: VersionLabel | null }
  readonly after: VersionFile & { readonly label: VersionLabel | null }
  readonly rows: readonly ComparedRow[]
  readonly exportedAt: Instant
}

const style = `
body { max-width: 46rem; }
section { padding: 20px 0; }
.block { margin: 0 0 14px; font: 17px/1.6 var(--serif); white-space: pre-line; }
.headline { font-size: 27px; line-height: 1.2; font-weight: 600; }
.went, .came, .moved { padding-left: 14px; border-left: 3px solid var(--rule); }
.went { border-color: var(--wrong); } .came { border-color: var(--right); }
.note { display: block; font: 12px/1.5 var(--sans); color: var(--quiet); }
.elsewhere { border-bottom: 1px dashed currentColor; }
table { width: 100%; border-collapse: collapse; }
td, th { padding: 5px 10px 5px 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { font-weight: 600; }
@media print { @page { margin: 20mm 22mm; } .block { break-inside: avoid; font-size: 11.5pt; } }
`

/**
 * Two versions in one column, with what was struck, inserted and moved, and what became of each claim. For the desk: nothing of sources, notes
 * or findings is in it, and every word of the article is shown as words.
 */
export function renderComparisonHtml(input: ComparisonInput): string {
  const { story, before, after, rows, exportedAt } = input
  const title = `Version ${before.version.number} and version ${after.version.number}`
  const head = { story, profile: 'desk' as const, exportedAt }
  return [
    htmlHead(title, head, style),
    `<section><p>${escapeHtml(nameOf(before))}, compared with ${escapeHtml(nameOf(after))}.</p></section>`,
    `<section>${rows.map((row) => rowHtml(input, row)).join('\n')}</section>`,
    claimsHtml(input),
    htmlFoot,
  ].join('\n')
}

function nameOf({ version, label }: ComparisonInput['before']): string {
  const name = label === null || label.name === '' ? '' : `, “${label.name}”`
  const mark = label === null || label.publishedAt === null ? '' : ', as published'
  return `version ${version.number}${name}${mark} (${dateInWords(version.createdAt)})`
}

const rowNotes: Readonly<Record<ComparedRow['kind'], readonly [className: string, note: string]>> = {
  kept: ['', ''],
  removed: ['went', 'Cut'],
  added: ['came', 'New'],
  moved_away: ['moved', 'Moved from here'],
  moved_here: ['moved', 'Moved here'],
}

function rowHtml({ before, after }: ComparisonInput, row: ComparedRow): string {
  const [className, note] = rowNotes[row.kind]
  const block = after.version.blocks[row.after ?? -1] ?? before.version.blocks[row.before ?? -1]
  const classes = ['block', block?.kind === 'headline' ? 'headline' : '', className].filter(Boolean).join(' ')
  const mark = note === '' ? '' : `<span class="note">${note}</span>`
  return `<p lang="" dir="auto" class="${classes}">${mark}${row.pieces.map(pieceHtml).join('')}</p>`
}

function pieceHtml({ kind, before, after }: ComparedPiece): string {
  switch (kind) {
    case 'same':
    case 'typography':
      return escapeHtml(after)
    case 'removed':
      return `<del>${escapeHtml(before)}</del>`
    case 'added':
      return `<ins>${escapeHtml(after)}</ins>`
    case 'moved_away':
    case 'moved_here':
      return `<span class="elsewhere">${escapeHtml(after === '' ? before : after)}</span>`
  }
}

function claimsHtml({ claims, after }: ComparisonInput): string {
  const numbers = new Map<Id, number>(claims.map(({ id, number }) => [id, number]))
  const lines = after.anchors.flatMap((anchor) => {
    const number = numbers.get(anchor.claimId)
    if (number === undefined) return []
    return [
      `<tr><td>${number}</td><td>${quotedHtml('span', anchor.exact)}</td><td>${anchorStateLabels[anchor.state]}</td></tr>`,
    ]
  })
  if (lines.length === 0) return ''
  const head =
    '<tr><th scope="col">Claim</th><th scope="col">Words</th><th scope="col">When this version came</th></tr>'
  return `<section><table><thead>${head}</thead><tbody>${lines.join('\n')}</tbody></table></section>`
}
