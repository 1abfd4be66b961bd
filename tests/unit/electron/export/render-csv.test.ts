import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderLog } from '../../../../electron/export/render-log.ts'
import { withoutFormula } from '../../../../electron/export/render-csv.ts'
import type { Correction } from '../../../../shared/domain/correction.ts'
import type { Override } from '../../../../shared/domain/override.ts'
import { correctionLog, type CorrectionLogInput } from '../../../../shared/export/correction-log.ts'
import { factLog } from '../../../../shared/export/fact-log.ts'
import {
  aClaim,
  aCorrection,
  anAnchor,
  aPerson,
  aSource,
  aStoryFile,
  someEvidence,
  logInput,
} from '../../shared/export/entities.ts'
import { hostileText } from '../../shared/export/hostile-text.ts'
import { textOf } from '../../shared/export/text-of.ts'

const now = '2026-11-22T08:00:00.000Z'

function csvOf(corrections: readonly Correction[], over: Partial<CorrectionLogInput> = {}): string {
  const log = correctionLog(
    logInput({
      corrections,
      ...over,
    }),
    'desk',
    now,
  )
  return textOf(renderLog({ subject: 'corrections', log }, 'csv'))
}

function recordsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' })
}

describe('A CSV export', () => {
  it('starts with a byte order mark and ends its records as RFC 4180 says', () => {
    const csv = csvOf([aCorrection()])
    expect(csv.startsWith('\uFEFFNumber,Kind,Status,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('lists what was let pass at the gate behind its rows, in records as wide as theirs', () => {
    const override: Override = {
      id: 'override-1',
      storyId: 'story-1',
      group: 'unread',
      subject: 'Forty died.',
      basis: '',
      what: '=SUM(1)',
      reason: 'The tape was heard.',
      madeBy: aPerson().id,
      madeAt: now,
      withdrawnBy: null,
      withdrawnAt: null,
      revision: 1,
    }
    const csv = csvOf([aCorrection()], { overrides: [override], people: [aPerson()] })
    const records: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n' })
    expect(records).toHaveLength(3)
    expect(records[2]?.slice(0, 5)).toEqual([
      'Override',
      "'=SUM(1)",
      'Unread sentences',
      'The tape was heard.',
      expect.stringContaining(aPerson().name),
    ])
  })

  it('comes back with every word in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 5 }), (texts) => {
        const corrections = texts.map(([originalText, cause], index) =>
          aCorrection({ id: String(index), number: texts.length - index, originalText, cause }),
        )
        const records = recordsOf(csvOf(corrections))
        expect(records.map((record) => [record['The text said'], record['Cause']])).toEqual(
          texts.map(([originalText, cause]) => [withoutFormula(originalText), withoutFormula(cause)]),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('holds one record for each of many entries', () => {
    const corrections = Array.from({ length: 1001 }, (_, index) =>
      aCorrection({ id: String(index), number: index + 1 }),
    )
    const numbers = recordsOf(csvOf(corrections)).map((record) => Number(record['Number']))
    expect(numbers).toEqual(corrections.map(({ number }) => number).reverse())
  })

  it('writes dates that sort, and says in which zone', () => {
    const [record] = recordsOf(
      csvOf([aCorrection({ correctedAt: '2026-11-20T09:30:00.000Z', foundAt: '2026-11-19' })]),
    )
    expect(record).toMatchObject({ 'Corrected (UTC)': '2026-11-20 09:30', 'Found (UTC)': '2026-11-19' })
  })

  it('puts the sources of a claim into its one record, a line each', () => {
    const file = aStoryFile({
      claims: [aClaim()],
      anchors: [anAnchor()],
      sources: [aSource({ url: 'https://example.com/a' }), aSource({ id: 'b', title: 'Map' })],
      evidence: [
        someEvidence({ excerpt: 'over 900' }),
        someEvidence({ id: 'e', sourceId: 'b', stance: 'context' }),
      ],
    })
    const log = factLog({ file, people: [], confidentialSources: [] }, 'public', now)
    const [record] = recordsOf(textOf(renderLog({ subject: 'facts', log }, 'csv')))
    expect(record).toMatchObject({
      Claim: 'more than 900 people',
      Sources: '2',
      'Sources in full':
        '“Austin offers help” — Supports · secondary · news report · on the record — https://example.com/a — “over 900”\n' +
        '“Map” — Context only · secondary · news report · on the record',
      Links: 'https://example.com/a',
    })
  })
})

describe('A cell that would begin a formula', () => {
  it.each([
    '=1+1',
    '+1',
    '-1+1',
    '-x',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '－1',
    '- quoted',
    '-1-1',
    '--1',
  ])('is neutralised: %j', (cell) => {
    expect(withoutFormula(cell)).toBe(`'${cell}`)
  })

  it.each(['-1', '-1.5', '-1,200.50', '-5 %', '-5%', '', '1', 'a=b', '“=1”', "'=1"])(
    'is left alone if it is none: %j',
    (cell) => {
      expect(withoutFormula(cell)).toBe(cell)
    },
  )
})
