import { describe, expect, it } from 'vitest'
import { waitAfter, waitLeft } from '../../../../electron/vault/try-limit.ts'

const failedAt = '2026-03-12T14:00:00.000Z'

describe('the wait after wrong tries', () => {
  it('is nothing for the first two, then doubles from a second up to a quarter of an hour', () => {
    expect([1, 2, 3, 4, 5, 6].map(waitAfter)).toEqual([0, 0, 1000, 2000, 4000, 8000])
    expect(waitAfter(40)).toBe(15 * 60_000)
  })

  it('goes on after a restart, and a clock that was set back makes it no longer', () => {
    expect(waitLeft(6, failedAt, '2026-03-12T14:00:03.000Z')).toBe(5000)
    expect(waitLeft(6, failedAt, '2026-03-12T14:01:00.000Z')).toBe(0)
    expect(waitLeft(6, failedAt, '2025-03-12T14:00:00.000Z')).toBe(8000)
    expect(waitLeft(0, null, failedAt)).toBe(0)
  })
})
