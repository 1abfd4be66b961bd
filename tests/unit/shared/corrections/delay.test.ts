import { describe, expect, it } from 'vitest'
import { daysToCorrect, lacksDelayReason } from '../../../../shared/corrections/delay.ts'
import { aCorrection } from '../export/entities.ts'

const now = '2026-03-10T12:00:00.000Z'

describe('A correction that took long', () => {
  it.each([
    [{ reportedAt: null, foundAt: null }, null],
    [{ reportedAt: '2026-03-01', foundAt: null }, 9],
    [{ reportedAt: '2026-03-05', foundAt: '2026-03-01' }, 9],
    [{ reportedAt: '2026-03-01', correctedAt: '2026-03-03' }, 2],
    [{ reportedAt: '2026-03-11T00:00:00.000Z' }, 0],
  ])('is measured from when somebody first knew: %o', (dates, days) => {
    expect(daysToCorrect(aCorrection(dates), now)).toBe(days)
  })

  it('needs the reason after a month, unless it is internal', () => {
    const late = aCorrection({ reportedAt: '2026-02-06' })
    expect(lacksDelayReason(late, now)).toBe(true)
    expect(lacksDelayReason({ ...late, delayReason: 'The archive was closed.' }, now)).toBe(false)
    expect(lacksDelayReason({ ...late, kind: 'minor_fix' }, now)).toBe(false)
    expect(lacksDelayReason({ ...late, reportedAt: '2026-02-08' }, now)).toBe(false)
  })
})
