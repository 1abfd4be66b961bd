import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodePointOffsets } from '../../../../shared/text/offsets.ts'

const texts = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '🏴', '\uD800', '\uDC00', ' ') })

describe('offsets between UTF-16 units and code points', () => {
  it('count an emoji once', () => {
    const offsets = new CodePointOffsets('a😀b')
    expect([0, 1, 3, 4].map((offset) => offsets.toCodePoints(offset))).toEqual([0, 1, 2, 3])
    expect([0, 1, 2, 3].map((offset) => offsets.toUtf16(offset))).toEqual([0, 1, 3, 4])
  })

  it('take the middle of a surrogate pair for its start, and hold offsets to the text', () => {
    const offsets = new CodePointOffsets('a😀b')
    expect(offsets.toCodePoints(2)).toBe(1)
    expect(offsets.toCodePoints(99)).toBe(3)
    expect(offsets.toUtf16(99)).toBe(4)
    expect(offsets.toUtf16(-1)).toBe(0)
  })

  it('agree with counting one by one, at every place of any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const offsets = new CodePointOffsets(text)
        let utf16 = 0
        let codePoints = 0
        for (const character of text) {
          expect(offsets.toCodePoints(utf16)).toBe(codePoints)
          expect(offsets.toUtf16(codePoints)).toBe(utf16)
          utf16 += character.length
          codePoints += 1
        }
        expect(offsets.toCodePoints(text.length)).toBe(codePoints)
        expect(offsets.toUtf16(codePoints)).toBe(text.length)
      }),
    )
  })

  it('answer a hundred thousand questions about a long text in a moment', () => {
    const text = 'Flut 🌊 am Hafen. '.repeat(20_000)
    const offsets = new CodePointOffsets(text)
    const started = performance.now()
    let sum = 0
    for (let offset = 0; offset < 100_000; offset += 1) sum += offsets.toCodePoints(offset * 3)
    expect(sum).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
