import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyLog } from '../../../../electron/export/render-log.ts'
import { parseArticle } from '../../../../electron/import/parse-article.ts'
import type { Correction } from '../../../../shared/domain/correction.ts'
import { beginsFormula } from '../../../../shared/export/begins-formula.ts'
import { correctionLog } from '../../../../shared/export/correction-log.ts'
import { factLog } from '../../../../shared/export/fact-log.ts'
import { printable } from '../../../../shared/export/printable.ts'
import {
  aClaim,
  aCorrection,
  anAnchor,
  aSource,
  aStoryFile,
  someEvidence,
  logInput,
} from '../../shared/export/entities.ts'
import { hostileText, signsOf } from '../../shared/export/hostile-text.ts'
import { bytesOf } from './bytes-of.ts'
import { type Cell, openParts, openWorkbook } from './open-workbook.ts'

const now = '2026-11-22T08:00:00.000Z'

function logOf(corrections: readonly Correction[], profile: 'desk' | 'public' = 'desk'): AnyLog {
  const input = logInput({
    corrections,
  })
  return { subject: 'corrections', log: correctionLog(input, profile, now) }
}

/** The rows under the head of the first sheet, by the words of the head. */
function recordsOf(bytes: Uint8Array): Readonly<Record<string, Cell>>[] {
  const [cells = new Map<string, Cell>()] = [...openWorkbook(bytes).sheets.values()]
  const labels = new Map<string, string>()
  const records = new Map<string, Record<string, Cell>>()
  for (const [place, cell] of cells) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? []
    if (row === '1') labels.set(letters, String(cell.value))
    else records.set(row, { ...records.get(row), [labels.get(letters) ?? letters]: cell })
  }
  return [...records.values()]
}

describe('A workbook', () => {
  it('has numbers and dates that a spreadsheet counts with, and keeps its head in view', () => {
    const bytes = bytesOf(
      logOf([
        aCorrection({
          correctedAt: '2026-11-20T09:30:00.000Z',
          foundAt: '2026-11-19',
          reportedAt: '2026-11-18T23:30:00.000-02:00',
          storyPublishedAt: '2026-11-17T06:00',
        }),
      ]),
      'xlsx',
    )
    const [record] = recordsOf(bytes)
    expect(record).toMatchObject({
      Number: { value: 1, format: null },
      // 46346 days after the last of 1899.
      'Found (UTC)': { value: 46345, format: String.raw`yyyy\-mm\-dd` },
      'Corrected (UTC)': { value: 46346 + 9.5 / 24, format: String.raw`yyyy\-mm\-dd\ hh:mm` },
      'Reported (UTC)': { value: 46345.0625 },
      // Nobody said where it was six o'clock.
      'Story published (UTC)': { value: '2026-11-17 06:00 local time' },
    })
    const { sheets, parts } = openWorkbook(bytes)
    expect([...sheets.keys()]).toEqual(['Corrections', 'About'])
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<autoFilter ref="A1:[A-Z]{2}2"\/>/)
    expect([...(sheets.get('About')?.values() ?? [])].map(({ value }) => value)).toContain(
      'For the desk only, not for publication.',
    )
  })

  it('comes back with every word in its place, and none of them is a formula, now or after an edit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 4 }), (texts) => {
        const corrections = texts.map(([originalText, cause], index) =>
          aCorrection({ id: String(index), number: texts.length - index, originalText, cause }),
        )
        const records = recordsOf(bytesOf(logOf(corrections), 'xlsx'))
        expect(records.map((each) => [each['The text said'], each['Cause']].map(wordsIn))).toEqual(
          texts.map((pair) => pair.map(printable)),
        )
        const cells = records.flatMap((each) => [each['The text said'], each['Cause']])
        for (const cell of cells) if (beginsFormula(wordsIn(cell))) expect(cell?.isQuoted).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps what looks like Excel’s own codes, and cuts what no cell can hold with a word of it', () => {
    const [record] = recordsOf(
      bytesOf(logOf([aCorrection({ originalText: 'a _x0041_ b\uFFFF', cause: 'x'.repeat(40_000) })]), 'xlsx'),
    )
    expect(record?.['The text said']?.value).toBe('a _x0041_ b')
    expect(String(record?.['Cause']?.value)).toMatch(/^x{32000,}… \(cut/)
    expect(String(record?.['Cause']?.value).length).toBe(32_767)
  })

  it('holds one row for each of many entries', () => {
    const corrections = Array.from({ length: 1001 }, (_, index) =>
      aCorrection({ id: String(index), number: index + 1 }),
    )
    const records = recordsOf(bytesOf(logOf(corrections, 'public'), 'xlsx'))
    expect(records.map((record) => record['Number']?.value)).toEqual(
      corrections.map(({ number }) => number).reverse(),
    )
  })

  it('holds the fact log too, its sources counted', () => {
    const file = aStoryFile({
      claims: [aClaim()],
      anchors: [anAnchor()],
      sources: [aSource({ url: 'https://example.com/a' })],
      evidence: [someEvidence({ excerpt: 'over 900' })],
    })
    const log = factLog({ file, people: [], confidentialSources: [] }, 'public', now)
    const [record] = recordsOf(bytesOf({ subject: 'facts', log }, 'xlsx'))
    expect(record).toMatchObject({
      Claim: { value: 'more than 900 people' },
      Sources: { value: 1 },
      Links: { value: 'https://example.com/a' },
    })
  })
})

function wordsIn(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell.value)
}

describe('A document of notices', () => {
  it('is read back by a reader of Word files, each notice under the headline of its story', () => {
    const bytes = bytesOf(
      logOf([
        aCorrection({ number: 2, storyHeadline: 'רכבת חדשה נפתחה', publicNote: 'הכתבה טעתה במספר.' }),
        aCorrection({
          storyHeadline: 'Ferry found',
          publicNote: 'An article gave a wrong year.\nIt is 2023.',
        }),
      ]),
      'docx',
    )
    const { text, blocks } = parseArticle({ kind: 'file', bytes, fileName: 'notices.docx' })
    const shown = blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
    expect(shown[0]).toBe('headline: Corrections')
    expect(shown).toContain('subheading: Correction: Ferry found')
    expect(text).toContain('An article gave a wrong year.\nIt is 2023.')
    expect(text).toContain('The text said: 10/10/203')
    expect(text.indexOf('הכתבה טעתה במספר.')).toBeLessThan(text.indexOf('Ferry found'))
    const parts = openParts(bytes)
    expect(parts['word/document.xml']).toMatch(/<w:bidi\/>.*?הכתבה/)
    expect(parts['word/footer1.xml']).toContain('For the desk only, not for publication.')
  })

  it('comes back with every word', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (publicNote, cause) => {
        const xml =
          openParts(bytesOf(logOf([aCorrection({ publicNote, cause })]), 'docx'))['word/document.xml'] ?? ''
        const words = xml
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&')
        expect(signsOf(words)).toContain(signsOf(publicNote.toWellFormed()))
        expect(signsOf(words)).toContain(signsOf(cause.toWellFormed()))
      }),
      { numRuns: 100 },
    )
  })

  it('says so when there is nothing', () => {
    expect(openParts(bytesOf(logOf([]), 'docx'))['word/document.xml']).toContain('There are no corrections.')
  })
})
