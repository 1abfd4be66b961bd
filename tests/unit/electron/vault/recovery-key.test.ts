import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRecoveryKey, readRecoveryKey, writeRecoveryKey } from '../../../../electron/vault/recovery-key.ts'

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array))

describe('a recovery key', () => {
  it('is read back as it was written, in any case and spacing', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const written = writeRecoveryKey(key)
        expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(readRecoveryKey(written)).toEqual(key)
        expect(readRecoveryKey(` ${written.toLowerCase().replaceAll('-', ' ')} `)).toEqual(key)
        expect(readRecoveryKey(written.replaceAll('1', 'l').replaceAll('0', 'O'))).toEqual(key)
      }),
    )
  })

  it('is refused when one character is another, two are swapped or one is missing', () => {
    fc.assert(
      fc.property(keys, fc.nat(55), fc.constantFrom('2', '3', '7', 'A', 'C', 'H'), (key, at, other) => {
        const digits = writeRecoveryKey(key).replaceAll('-', '')
        const slips = [
          digits.slice(0, at) + other + digits.slice(at + 1),
          digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2),
          digits.slice(0, at) + digits.slice(at + 1),
        ]
        for (const slip of slips) if (slip !== digits) expect(readRecoveryKey(slip)).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  it('is never the same twice', () => {
    expect(newRecoveryKey()).not.toEqual(newRecoveryKey())
  })
})
