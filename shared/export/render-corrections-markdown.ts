import { correctionKindLabels, correctionStatusLabels } from '../domain/labels.ts'
import { type Fact, factsOf } from './column.ts'
import { correctionDeskFacts, correctionErrorColumns, correctionTimeFacts } from './correction-columns.ts'
import type { CorrectionRow } from './correction-log.ts'
import { dateInWords } from './dates.ts'
import type { LogRenderer } from './log-renderer.ts'
import { markdownHead } from './markdown-head.ts'
import { markdownLine, markdownLines, markdownLink } from './markdown-text.ts'

/** The correction log as Markdown: a section an entry, what was wrong and what is right first. */
export const correctionsMarkdown: LogRenderer<CorrectionRow> = {
  head: ({ head, rows }) =>
    markdownHead('Corrections', head) + (rows.length === 0 ? '\nThere are no corrections.\n' : ''),
  rows: (rows) => rows.map(entry).join(''),
  foot: () => '',
}

function entry(row: CorrectionRow): string {
  const { headline, byline, url, publishedAt } = row.story
  const status = row.desk === null ? '' : correctionStatusLabels[row.status]
  const line = [`No. ${row.number}`, dateInWords(row.correctedAt), status].filter((part) => part !== '')
  const story: Fact[] = [
    { label: 'Byline', text: byline ?? '' },
    { label: 'Story published', text: dateInWords(publishedAt) },
  ]
  const details: Fact[] = [
    ...factsOf(correctionErrorColumns, row, dateInWords),
    ...correctionTimeFacts(row, dateInWords),
    ...correctionDeskFacts(row, dateInWords),
  ]
  return [
    `\n## ${correctionKindLabels[row.kind]}: ${markdownLine(headline)}\n\n`,
    `${line.join(' · ')}\n\n`,
    row.publicNote.trim() === '' ? '' : `> ${markdownLines(row.publicNote, '> ')}\n\n`,
    item({ label: 'The text said', text: row.originalText }),
    item({ label: 'It now says', text: row.correctedText }),
    url === null ? '' : `- **Story link:** ${markdownLink(url)}\n`,
    ...story.map(item),
    ...details.map(item),
  ].join('')
}

function item({ label, text }: Fact): string {
  const words = markdownLines(text, '  ')
  return words === '' ? '' : `- **${label}:** ${words}\n`
}
