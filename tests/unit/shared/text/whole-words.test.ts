import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeWords } from '../../../../shared/text/whole-words.ts'

function whole(text: string, words: string): string {
  const start = text.indexOf(words)
  const span = wholeWords(text, { start, end: start + words.length })
  return text.slice(span.start, span.end)
}

describe('making selected words whole', () => {
  it('takes in the rest of a word that was cut', () => {
    expect(whole('we are going to do everything we can', 'oing to do everythi')).toBe(
      'going to do everything',
    )
  })

  it('leaves a selection between words as it is', () => {
    expect(whole('on Wednesday, March 12, hours after', 'Wednesday, March 12')).toBe('Wednesday, March 12')
    expect(whole('“Clearly,” she said', 'Clearly')).toBe('Clearly')
  })

  it('treats digits as words and keeps to the signs between them', () => {
    expect(whole('on 10/10/203 it said', '0/20')).toBe('10/203')
  })

  it('knows letters with accents and letters of two units', () => {
    expect(whole('cafés and 𝒜𝒷𝒸 here', 'caf')).toBe('cafés')
    expect(whole('cafés and 𝒜𝒷𝒸 here', '𝒷')).toBe('𝒜𝒷𝒸')
  })

  it('leaves scripts alone that write no spaces', () => {
    expect(whole('超过四十人死亡', '四十人')).toBe('四十人')
  })

  it('only ever grows, and is stable', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '9', ' ', ',', '四', '𝒜', '\n'),
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const [start, last] = [a % words.length, b % words.length].toSorted((one, other) => one - other)
        const span = { start: start ?? 0, end: (last ?? 0) + 1 }
        const found = wholeWords(words, span)
        expect(found.start).toBeLessThanOrEqual(span.start)
        expect(found.end).toBeGreaterThanOrEqual(span.end)
        expect(wholeWords(words, found)).toEqual(found)
      }),
    )
  })
})
