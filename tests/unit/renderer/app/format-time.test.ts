import { describe, expect, it } from 'vitest'
import { formatSavedAt } from '../../../../renderer/app/format-time.ts'

describe('when it was saved', () => {
  const at = new Date(2026, 2, 12, 14, 22, 7)

  it('is a time of day to the second', () => {
    expect(formatSavedAt(at.toISOString(), new Date(2026, 2, 12, 23, 59))).toBe('14:22:07')
  })

  it('has its date when that is not today’s', () => {
    expect(formatSavedAt(at.toISOString(), new Date(2026, 2, 13, 0, 1))).toBe('12 Mar 2026, 14:22:07')
  })
})
