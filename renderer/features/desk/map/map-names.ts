import type { Block } from '../../../../shared/domain/article.ts'
import type { Finding } from '../../../../shared/domain/claim-status.ts'
import { blockKindLabels, findingLabels } from '../../../../shared/domain/labels.ts'
import type { MapSection, SectionCoverage } from './map-sections.ts'

/** What a section of the map is called: "Paragraph 2: 3 claims, 1 confirmed, 2 no finding; 1 of 4 sentences unread". */
export function nameOfSection(
  { from, to }: MapSection,
  blocks: readonly Block[],
  numbers: readonly (number | null)[],
  findings: readonly Finding[],
  coverage: Pick<SectionCoverage, 'unread' | 'total'> | null,
): string {
  const place = placeOf(from, to, blocks, numbers)
  return `${place}: ${claimsInWords(findings)}${coverage === null ? '' : readInWords(coverage)}`
}

function readInWords({ unread, total }: Pick<SectionCoverage, 'unread' | 'total'>): string {
  if (total === 0) return ''
  if (unread === 0) return '; all read'
  if (unread === total) return '; unread'
  return `; ${unread} of ${total} sentences unread`
}

function claimsInWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no claims'
  const counts = new Map<Finding, number>()
  for (const finding of findings) counts.set(finding, (counts.get(finding) ?? 0) + 1)
  const parts = [...counts].map(([finding, count]) => `${count} ${findingLabels[finding].toLowerCase()}`)
  return `${findings.length === 1 ? '1 claim' : `${findings.length} claims`}, ${parts.join(', ')}`
}

function placeOf(
  from: number,
  to: number,
  blocks: readonly Block[],
  numbers: readonly (number | null)[],
): string {
  const inside = numbers.slice(from, to).filter((number) => number !== null)
  const [first, last] = [inside[0], inside.at(-1)]
  if (first !== undefined && last !== undefined) {
    return first === last ? `Paragraph ${first}` : `Paragraphs ${first} to ${last}`
  }
  const kind = blocks[from]?.kind
  return kind === undefined ? 'Article' : blockKindLabels[kind]
}
