import { describe, expect, it } from 'vitest'
import { fromFields, showFullMoment, showMoment, toFields } from '../../../../renderer/ui/show-time.ts'

// Local wall times: what is shown does not depend on the time zone of the machine that runs the test.
const now = new Date(2026, 2, 12, 14, 20)
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

describe('showing a moment', () => {
  it('needs only the time for today', () => {
    expect(showMoment(at(2026, 2, 12, 9, 5), now)).toBe('09:05')
    expect(showMoment('2026-03-12', now)).toBe('today')
  })

  it('names the day when it is not today, and the year when it is not this one', () => {
    expect(showMoment(at(2026, 2, 11, 23, 0), now)).toBe('11 Mar, 23:00')
    expect(showMoment(at(2023, 9, 10, 23, 0), now)).toBe('10 Oct 2023, 23:00')
    expect(showMoment('2023-10-10', now)).toBe('10 Oct 2023')
  })

  it('can be asked for in full', () => {
    expect(showFullMoment(at(2026, 2, 12, 14, 20))).toBe('12 Mar 2026, 14:20')
    expect(showFullMoment('2026-03-12')).toBe('12 Mar 2026')
  })

  it('shows what is no date as it is written', () => {
    expect(showMoment('10/10/203', now)).toBe('10/10/203')
    expect(showFullMoment('soon')).toBe('soon')
  })
})

describe('date and time fields', () => {
  it('show a moment as wall time and give the same moment back', () => {
    const moment = at(2026, 2, 11, 23, 0)
    expect(toFields(moment)).toEqual({ date: '2026-03-11', time: '23:00' })
    expect(fromFields('2026-03-11', '23:00')).toBe(moment)
  })

  it('keep a day a day', () => {
    expect(toFields('2026-03-11')).toEqual({ date: '2026-03-11', time: '' })
    expect(fromFields('2026-03-11', '')).toBe('2026-03-11')
  })

  it('are empty for nothing, and nothing when the date is empty', () => {
    expect(toFields(null)).toEqual({ date: '', time: '' })
    expect(fromFields('', '23:00')).toBeNull()
    expect(fromFields('2026-13-41', '')).toBeNull()
  })
})
