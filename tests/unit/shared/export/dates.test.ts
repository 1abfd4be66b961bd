import { describe, expect, it } from 'vitest'
import { dateInCell, dateInWords } from '../../../../shared/export/dates.ts'

describe('A date in words', () => {
  it.each([
    ['2023-10-10', '10 October 2023'],
    ['2023-01-02', '2 January 2023'],
    ['2023-10-10T14:20:07.000Z', '10 October 2023, 14:20 UTC'],
    ['2023-10-10T14:20:00+02:00', '10 October 2023, 14:20 UTC+02:00'],
    ['2023-10-10T14:20', '10 October 2023, 14:20'],
    ['in spring', 'in spring'],
  ])('writes %s as “%s”', (value, words) => {
    expect(dateInWords(value)).toBe(words)
  })

  it('is empty when the date is not known', () => {
    expect(dateInWords(null)).toBe('')
  })
})

describe('A date in a cell', () => {
  it.each([
    ['2023-10-10', '2023-10-10'],
    ['2023-10-10T14:20:07.000Z', '2023-10-10 14:20'],
    ['2023-10-10T00:20:00+02:00', '2023-10-09 22:20'],
    ['2023-10-10T14:20', '2023-10-10 14:20 local time'],
    ['in spring', 'in spring'],
  ])('writes %s as “%s”', (value, cell) => {
    expect(dateInCell(value)).toBe(cell)
  })
})
