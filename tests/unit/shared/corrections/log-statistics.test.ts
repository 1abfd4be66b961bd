import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countsOverTime,
  type DatedEntry,
  stageOf,
  withTheRest,
} from '../../../../shared/corrections/counts-over-time.ts'
import { periodsOf } from '../../../../shared/corrections/periods.ts'
import { timesToCorrect } from '../../../../shared/corrections/time-to-correct.ts'
import { type Correction, errorTypes } from '../../../../shared/domain/correction.ts'
import { aCorrection } from '../export/entities.ts'

function entry(day: string, over: Partial<Correction> = {}): DatedEntry {
  return { correction: aCorrection(over), day }
}

const kindOf = ({ kind }: Correction) => ({ id: kind, label: kind })

describe('The periods of a log', () => {
  it('are the months from the first to the last, without a gap', () => {
    const periods = periodsOf(['2026-02-11', '2025-11-30', '2026-02-01'])
    expect(periods).toMatchObject({ unit: 'month', names: ['2025-11', '2025-12', '2026-01', '2026-02'] })
    expect(periods.indexOf('2026-01-31')).toBe(2)
    expect(periodsOf([]).names).toEqual([])
  })

  it('are quarters, then years, when there are too many months', () => {
    expect(periodsOf(['2023-02-01', '2026-02-01'])).toMatchObject({ unit: 'quarter' })
    expect(periodsOf(['2023-02-01', '2026-02-01']).names.at(-1)).toBe('2026-Q1')
    expect(periodsOf(['1999-12-31', '2026-01-01'])).toMatchObject({ unit: 'year' })
    expect(periodsOf(['1999-12-31', '2026-01-01']).names).toHaveLength(28)
  })
})

describe('Corrections over time', () => {
  it('are counted by group and month, the largest group first', () => {
    const entries = [
      entry('2026-01-05', { kind: 'update' }),
      entry('2026-01-06'),
      entry('2026-03-01'),
      entry('2026-03-31'),
    ]
    expect(countsOverTime(entries, periodsOf(entries.map(({ day }) => day)), kindOf)).toEqual([
      { id: 'correction', label: 'correction', counts: [1, 0, 2], total: 3 },
      { id: 'update', label: 'update', counts: [1, 0, 0], total: 1 },
    ])
  })

  it('lose no entry, however they are grouped', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const some = fc.array(fc.tuple(day, fc.constantFrom(...errorTypes)), { maxLength: 60 })
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 14 }), (rows, most) => {
        const entries = rows.map(([at, errorType]) => entry(at.toISOString().slice(0, 10), { errorType }))
        const periods = periodsOf(entries.map((each) => each.day))
        const groups = withTheRest(
          countsOverTime(entries, periods, ({ errorType }) => ({ id: errorType, label: errorType })),
          most,
        )
        expect(groups.length).toBeLessThanOrEqual(most)
        expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(rows.length)
        for (const { counts, total } of groups) {
          expect(counts).toHaveLength(periods.names.length)
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
        }
      }),
    )
  })

  it('know a stage however it is written, and say when nobody did', () => {
    const entries = ['Editing', 'éditing ', ' ', null, 'editing'].map((stageIntroduced) =>
      entry('2026-01-01', { stageIntroduced }),
    )
    expect(countsOverTime(entries, periodsOf(['2026-01-01']), stageOf)).toMatchObject([
      { label: 'Editing', total: 3 },
      { label: 'Not said', total: 2 },
    ])
  })
})

describe('The time to correct', () => {
  const took = (found: string, correctedAt: string | null, over: Partial<Correction> = {}) =>
    entry(correctedAt ?? found, { foundAt: found, correctedAt, ...over })

  it('is told by its middle and its spread, of all and by month', () => {
    const entries = [
      took('2026-01-01', '2026-01-01'),
      took('2026-01-01', '2026-01-03'),
      took('2026-01-01', '2026-01-05'),
      took('2026-01-01', '2026-03-02'),
    ]
    const times = timesToCorrect(entries, periodsOf(entries.map(({ day }) => day)))
    expect(times.all).toEqual({
      count: 4,
      median: 3,
      lowerQuartile: 1.5,
      upperQuartile: 18,
      longest: 60,
    })
    expect(times.byPeriod).toMatchObject([{ count: 3, median: 2 }, null, { count: 1, median: 60 }])
    expect(times.late).toBe(1)
  })

  it('leaves out what is open, what nobody dated, updates and minor fixes', () => {
    const entries = [
      took('2026-01-01', null),
      entry('2026-01-01', { correctedAt: '2026-01-01' }),
      took('2026-01-01', '2026-01-09', { kind: 'update' }),
      took('2026-01-01', '2026-01-09', { kind: 'minor_fix' }),
    ]
    expect(timesToCorrect(entries, periodsOf(entries.map(({ day }) => day)))).toEqual({
      all: null,
      byPeriod: [null],
      late: 0,
    })
  })
})
