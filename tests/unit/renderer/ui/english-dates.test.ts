import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAndYear, dayInYear, timeOfDay, timeToTheSecond } from '../../../../renderer/ui/english-dates.ts'
import { formatCount } from '../../../../renderer/ui/format-count.ts'

const written = (at: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', options).format(at)

describe('dates and counts written by hand', () => {
  it('are those of the language’s own formats', () => {
    const moments = fc.date({ min: new Date(1000, 0), max: new Date(9999, 0), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (at) => {
        const day = { day: 'numeric', month: 'short' } as const
        const time = { hour: '2-digit', minute: '2-digit' } as const
        expect(dayInYear(at)).toBe(written(at, day))
        expect(dayAndYear(at)).toBe(written(at, { ...day, year: 'numeric' }))
        expect(timeOfDay(at)).toBe(written(at, time))
        expect(timeToTheSecond(at)).toBe(written(at, { ...time, second: '2-digit' }))
      }),
    )
    const counts = new Intl.NumberFormat('en-GB')
    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        expect(formatCount(count)).toBe(counts.format(count))
      }),
    )
  })
})
