import { describe, expect, it } from 'vitest'
import { readDateLine } from '../../../../shared/text/date-line.ts'
import { findDate } from '../../../../shared/text/dates.ts'

describe('finding a printed date', () => {
  it.each([
    ['Published 12 March 2026', '2026-03-12'],
    ['March 12th, 2026', '2026-03-12'],
    ['Oct. 10, 2023 3:15 PM EDT', '2023-10-10T15:15:00-04:00'],
    ['Oct. 10, 2023 at 12:05 a.m. PST', '2023-10-10T00:05:00-08:00'],
    ['12 March 2026 14.05 GMT', '2026-03-12T14:05:00Z'],
    ['2026-03-12', '2026-03-12'],
    ['2026-03-12T09:30:00Z', '2026-03-12T09:30:00Z'],
    ['2026-03-12T09:30:00.123+0530', '2026-03-12T09:30:00+05:30'],
    ['2026-03-12 09:30', '2026-03-12'],
    ['12.03.2026, 14:05 Uhr', '2026-03-12'],
    ['12. März 2026', '2026-03-12'],
    ['le 1er août 2026', '2026-08-01'],
    ['12 de marzo de 2026', '2026-03-12'],
    ['2026年3月12日', '2026-03-12'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
  ])('%j is %s', (printed, iso) => {
    expect(findDate(printed)?.iso).toBe(iso)
  })

  it.each(['10/10/203', '03/04/2026', '30 February 2026', '2026-13-01', 'March 2026', '12 March', 'no date'])(
    '%j is no date that could be told',
    (printed) => {
      expect(findDate(printed)).toBeNull()
    },
  )
})

describe('reading a date line', () => {
  it.each([
    ['Published 12 March 2026', '2026-03-12', null],
    ['Published 12 March 2026 | Updated 14 March 2026', '2026-03-12', '2026-03-14'],
    ['Updated: Tuesday 12 March 2026 • 14.05 GMT', null, '2026-03-12T14:05:00Z'],
    ['Published 11:11 PM EST Nov 19, 2019', '2019-11-19', null],
    ['Veröffentlicht am 12. März 2026 um 14:05 Uhr', '2026-03-12', null],
    ['March 12, 2026 · 5 min read', '2026-03-12', null],
    ['03/04/2026', null, null],
  ])('%j', (line, published, updated) => {
    expect(readDateLine(line)).toEqual({ published, updated })
  })

  it.each([
    'On 12 March 2026 the wall broke',
    'The wall, built on 12 March 1926, failed',
    'Thursday',
    'Published by Tern Press',
    '',
  ])('%j says more than when, or nothing', (line) => {
    expect(readDateLine(line)).toBeNull()
  })
})
