import { correctionKindLabels, correctionStatusLabels } from '../domain/labels.ts'
import { type Fact, factsOf } from './column.ts'
import { correctionDeskFacts, correctionErrorColumns, correctionTimeFacts } from './correction-columns.ts'
import type { CorrectionRow } from './correction-log.ts'
import { dateInWords } from './dates.ts'
import { type LogHead, profileNotice } from './log-head.ts'
import { overrideSignature } from './log-overrides.ts'
import type { LogRenderer } from './log-renderer.ts'
import { wordParagraph, wordsFoot, wordsHead } from './word-parts.ts'

/** The correction log as the words of a Word file: each notice under the headline of its story, then what is known of it. */
export const correctionsWord: LogRenderer<CorrectionRow> = {
  head: ({ head, rows }) =>
    wordsHead +
    titleOf(head) +
    (rows.length === 0 ? wordParagraph('Notice', [{ text: 'There are no corrections.' }]) : ''),
  rows: (rows) => rows.map(entry).join(''),
  foot: () => wordsFoot,
}

function titleOf({ story, profile, exportedAt, overrides = [] }: LogHead): string {
  const title = story === null ? 'Corrections' : `Corrections: ${story.headline}`
  const notice = profileNotice(profile) ?? ''
  const facts = [story?.byline ?? '', dateInWords(story?.publishedAt ?? null), story?.url ?? '']
  const about = facts.filter((fact) => fact !== '').join(' · ')
  return [
    wordParagraph('Title', [{ text: title }]),
    about === '' ? '' : wordParagraph('About', [{ text: about }]),
    wordParagraph('About', [
      { text: `Exported ${dateInWords(exportedAt)}. ` },
      { text: notice, isBold: true },
    ]),
    ...(overrides.length === 0 ? [] : [wordParagraph('Heading2', [{ text: 'Overrides at the gate' }])]),
    ...overrides.map((override) => {
      const { about: place, what, reason } = override
      const parts = [place, what, `Reason: ${reason}`, overrideSignature(override)]
      return wordParagraph('Detail', [{ text: parts.join(' · ') }])
    }),
  ].join('')
}

function entry(row: CorrectionRow): string {
  const { headline, byline, url, publishedAt } = row.story
  const status = row.desk === null ? '' : correctionStatusLabels[row.status]
  const line = [`No. ${row.number}`, dateInWords(row.correctedAt), status].filter((part) => part !== '')
  const details: Fact[] = [
    { label: 'The text said', text: row.originalText },
    { label: 'It now says', text: row.correctedText },
    { label: 'Story link', text: url ?? '' },
    { label: 'Byline', text: byline ?? '' },
    { label: 'Story published', text: dateInWords(publishedAt) },
    ...factsOf(correctionErrorColumns, row, dateInWords),
    ...correctionTimeFacts(row, dateInWords),
    ...correctionDeskFacts(row, dateInWords),
  ]
  return [
    wordParagraph('Heading2', [{ text: `${correctionKindLabels[row.kind]}: ${headline}` }]),
    wordParagraph('About', [{ text: line.join(' · ') }]),
    row.publicNote.trim() === '' ? '' : wordParagraph('Notice', [{ text: row.publicNote }]),
    ...details
      .filter(({ text }) => text.trim() !== '')
      .map(({ label, text }) => wordParagraph('Detail', [{ text: `${label}: `, isBold: true }, { text }])),
  ].join('')
}
