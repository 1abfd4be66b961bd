import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordSegmenter } from '../../../../shared/text/segmenters.ts'
import { countWords, roughWordCount } from '../../../../shared/text/words.ts'

describe('counting words', () => {
  it.each([
    ['Three people were treated, one of them 6.', 8],
    ['“Don’t,” she said — twice…', 4],
    ['', 0],
    ['🌊 🌊', 0],
    ['قتل خمسة أشخاص', 3],
    ['Убито пять человек', 3],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('finds the words of scripts that write no spaces', () => {
    expect(countWords('東京都は日本の首都です')).toBeGreaterThan(3)
    expect(countWords('สวัสดีชาวโลก')).toBeGreaterThan(1)
  })

  it('counts Latin text as the segmenter does', () => {
    const piece = fc.constantFrom(
      ...Array.from("ab1 2.,;:'’‘·-–—…“”()%$€\n\té\u00A0/½ºßŁ"),
      ...["don't", '3,500.25', 'U.S.', '10:30', 'x_1', 'a:b', '10/10/203', '5th'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const words = [...wordSegmenter().segment(text)].filter(({ isWordLike }) => isWordLike)
        expect(countWords(text)).toBe(words.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('guesses quickly within reach of the real count', () => {
    expect(roughWordCount('Three people were treated, one of them 6 – all.')).toBe(9)
    expect(roughWordCount('東京都は日本の首都です')).toBe(6)
    expect(roughWordCount(' … — ')).toBe(0)
  })
})
