import { describe, expect, it } from 'vitest'
import { everyEntry } from '../../../../../renderer/features/corrections/correction-filter-store.ts'
import {
  correctionRow,
  type CorrectionRow,
  countStatuses,
  filterRows,
  sortRows,
} from '../../../../../renderer/features/corrections/correction-rows.ts'
import type { Correction } from '../../../../../shared/domain/correction.ts'
import { aCorrection } from '../../../shared/export/entities.ts'

const row = (number: number, fields: Partial<Correction> = {}) =>
  correctionRow(aCorrection({ id: `correction-${number}`, number, publicNote: '', ...fields }))
const numbers = (rows: readonly CorrectionRow[]) => rows.map(({ correction }) => correction.number)

const context = { now: new Date('2026-03-20T12:00:00.000Z'), repeats: new Set(['correction-2']) }

describe('the row of an entry', () => {
  it('carries the day of the correction, or that of the draft until there is one', () => {
    expect(row(1, { correctedAt: '2026-03-11' })).toMatchObject({
      at: '2026-03-11',
      day: '2026-03-11',
      isCorrected: true,
    })
    expect(row(2, { draftedAt: '2026-03-12T12:00:00.000Z' })).toMatchObject({
      at: '2026-03-12T12:00:00.000Z',
      isCorrected: false,
    })
  })

  it('is the same one as long as the entry has not changed', () => {
    const correction = aCorrection()
    expect(correctionRow(correction)).toBe(correctionRow(correction))
    expect(correctionRow({ ...correction })).not.toBe(correctionRow(correction))
  })
})

describe('the filter of the log', () => {
  const rows = [
    row(1, { correctedAt: '2026-03-10', status: 'published', originalText: 'São Bras', storyId: 'story-1' }),
    row(2, { correctedAt: '2026-03-11', status: 'draft', kind: 'update', storyId: 'story-2' }),
    row(3, {
      correctedAt: '2026-03-12',
      status: 'rejected',
      errorType: 'name',
      severity: 'serious',
      storyId: 'story-2',
    }),
  ]
  const found = (filter: Partial<typeof everyEntry>) =>
    numbers(filterRows(rows, { ...everyEntry, ...filter }, context))

  it('knows what took over a month, or takes it by now', () => {
    const late = [
      row(4, { reportedAt: '2026-01-02', correctedAt: '2026-02-20' }),
      row(5, { reportedAt: '2026-03-01', correctedAt: '2026-03-02' }),
      row(6, { reportedAt: '2026-02-01', correctedAt: null, publishedAt: null }),
      row(7, { reportedAt: '2026-02-01', correctedAt: null, publishedAt: null, kind: 'minor_fix' }),
    ]
    expect(numbers(filterRows(late, { ...everyEntry, isLate: true }, context))).toEqual([4, 6])
  })

  it('knows what was made before', () => {
    expect(found({ isRepeat: true })).toEqual([2])
  })

  it('lets everything through at first', () => {
    expect(found({})).toEqual([1, 2, 3])
  })

  it('finds words without their accents, the number, and the kind by its name', () => {
    expect(found({ words: 'SAO bras' })).toEqual([1])
    expect(found({ words: 'update' })).toEqual([2])
  })

  it('knows several statuses at once, kind, story, error and severity', () => {
    expect(found({ statuses: ['draft', 'rejected'] })).toEqual([2, 3])
    expect(found({ kind: 'update' })).toEqual([2])
    expect(found({ storyId: 'story-2' })).toEqual([2, 3])
    expect(found({ errorType: 'name' })).toEqual([3])
    expect(found({ severity: 'serious', statuses: ['draft'] })).toEqual([])
  })

  it('takes both ends of a span of days', () => {
    expect(found({ from: '2026-03-11' })).toEqual([2, 3])
    expect(found({ to: '2026-03-11' })).toEqual([1, 2])
    expect(found({ from: '2026-03-11', to: '2026-03-11' })).toEqual([2])
  })
})

describe('the order of the log', () => {
  const rows = [
    row(1, { correctedAt: '2026-03-12' }),
    row(2, { correctedAt: '2026-03-10T23:00:00.000Z' }),
    row(10, { correctedAt: '2026-03-10T23:00:00.000Z' }),
  ]

  it('goes by number as a figure', () => {
    expect(numbers(sortRows(rows, { columnId: 'number', direction: 'ascending' }))).toEqual([1, 2, 10])
    expect(numbers(sortRows(rows, { columnId: 'number', direction: 'descending' }))).toEqual([10, 2, 1])
  })

  it('goes by date; of entries of the same moment the newest stands first', () => {
    expect(numbers(sortRows(rows, { columnId: 'date', direction: 'ascending' }))).toEqual([10, 2, 1])
    expect(numbers(sortRows(rows, { columnId: 'date', direction: 'descending' }))).toEqual([1, 10, 2])
  })
})

describe('the counts of the log', () => {
  it('say how many entries stand where', () => {
    const rows = [row(1, { status: 'draft' }), row(2, { status: 'draft' }), row(3, { status: 'published' })]
    expect(countStatuses(rows)).toEqual({ draft: 2, approved: 0, published: 1, rejected: 0 })
  })
})
