import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyLength, seal, unseal } from '../../../../electron/vault/seal.ts'

const key = randomBytes(keyLength)
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array))

describe('sealing', () => {
  it('opens with the same key at the same place, and nowhere else', () => {
    fc.assert(
      fc.property(bytes, fc.string(), fc.string(), (plain, place, elsewhere) => {
        const sealed = seal(key, plain, place)
        expect(unseal(key, sealed, place)).toEqual(plain)
        expect(unseal(randomBytes(keyLength), sealed, place)).toBeNull()
        if (elsewhere.toWellFormed() !== place.toWellFormed()) {
          expect(unseal(key, sealed, elsewhere)).toBeNull()
        }
      }),
    )
  })

  it('never opens after any one bit has changed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (plain, at) => {
        const sealed = Buffer.from(seal(key, plain, 'here'), 'base64')
        const bit = at % (sealed.length * 8)
        sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(unseal(key, sealed.toString('base64'), 'here')).toBeNull()
      }),
    )
  })

  it('looks different each time, and is no answer where something is cut off', () => {
    const plain = Buffer.from('the name')
    expect(seal(key, plain, 'here')).not.toBe(seal(key, plain, 'here'))
    expect(unseal(key, 'AAAA', 'here')).toBeNull()
    expect(unseal(key, '', 'here')).toBeNull()
  })
})
