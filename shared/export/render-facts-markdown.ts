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
import type { LogRenderer } from './log-renderer.ts'
import { markdownHead } from './markdown-head.ts'
import { markdownLine, markdownLines, markdownLink } from './markdown-text.ts'

/** The fact log as Markdown: a table of all claims for the overview, then a section a claim with its sources. */
export const factsMarkdown: LogRenderer<FactRow> = {
  head: ({ head, rows }) =>
    markdownHead('Fact log', head) + (rows.length === 0 ? '\nThere are no claims.\n' : overview(rows)),
  rows: (rows) => rows.map(section).join(''),
  foot: () => '',
}

function overview(rows: readonly FactRow[]): string {
  const lines = [
    '| No. | Claim | Type | Finding | Stage | Sources |\n',
    '| --: | :-- | :-- | :-- | :-- | --: |\n',
    ...rows.map(tableRow),
  ]
  return `\n${lines.join('')}`
}

function tableRow(row: FactRow): string {
  const cells = [
    String(row.number),
    markdownLine(wordsOf(row)),
    claimTypeLabels[row.type],
    findingLabels[row.finding],
    workflowLabels[row.workflow],
    String(row.sources.length),
  ]
  return `| ${cells.join(' | ')} |\n`
}

function section(row: FactRow): string {
  const words = markdownLines(wordsOf(row), '> ')
  const facts: Fact[] = [
    ...factsOf(factMeaningColumns, row, dateInWords),
    ...checkFacts(row, dateInWords),
    ...factsOf(factDeskColumns, row, dateInWords),
  ]
  return [
    `\n## No. ${row.number} · ${findingLabels[row.finding]}\n`,
    words === '' ? '' : `\n> ${words}\n`,
    '\n',
    `- **Where:** ${row.places.map(({ where }) => where).join(', ') || 'No longer in the text'}\n`,
    `- **Type:** ${claimTypeLabels[row.type]}\n`,
    `- **Stage:** ${workflowLabels[row.workflow]}\n`,
    ...facts.map(({ label, text }) => `- **${label}:** ${markdownLines(text, '  ')}\n`),
    ...row.sources.map(sourceItem),
  ].join('')
}

function sourceItem(source: FactSource): string {
  const lines = [
    markdownLine(sourceName(source, dateInWords)),
    source.url === null ? '' : markdownLink(source.url),
    markdownLine(sourceRole(source)),
    source.archivedUrl === null ? '' : `Archived: ${markdownLink(source.archivedUrl)}`,
    source.excerpt.trim() === '' ? '' : `“${markdownLines(source.excerpt, '  ')}”`,
  ]
  return `- **Source:** ${lines.filter((line) => line !== '').join('\\\n  ')}\n`
}
