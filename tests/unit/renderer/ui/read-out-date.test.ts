import { describe, expect, it } from 'vitest'
import { readOutDate } from '../../../../renderer/ui/read-out-date.ts'

describe('a date read out in words', () => {
  it('names the weekday and the month, with the time on 24 hours', () => {
    expect(readOutDate('datetime', '2026-03-11T23:00')).toBe('Wednesday 11 March 2026, 23:00')
    expect(readOutDate('date', '2023-10-10')).toBe('Tuesday 10 October 2023')
  })

  it('keeps the day that was typed, wherever the machine stands', () => {
    expect(readOutDate('datetime', '2026-01-01T00:00')).toBe('Thursday 1 January 2026, 00:00')
    expect(readOutDate('date', '2024-02-29')).toBe('Thursday 29 February 2024')
  })

  it('says nothing of times alone, of empty fields and of what is no date', () => {
    expect(readOutDate('time', '23:00')).toBeNull()
    expect(readOutDate('datetime', '')).toBeNull()
    expect(readOutDate('date', '2026-13-01')).toBeNull()
    expect(readOutDate('date', 'tomorrow')).toBeNull()
  })
})
