import { describe, expect, it } from 'vitest'
import { formatBytes } from '../../../../renderer/ui/format-bytes.ts'

describe('the size of a file', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [1400, '1.4 KB'],
    [10_400, '10 KB'],
    [999_400, '999 KB'],
    [999_999, '1 MB'],
    [1_450_000, '1.4 MB'],
    [200_000_000, '200 MB'],
    [3_200_000_000, '3.2 GB'],
    [5_000_000_000_000_000, '5000 TB'],
  ])('of %d bytes is said as %s', (byteLength, words) => {
    expect(formatBytes(byteLength)).toBe(words)
  })
})
