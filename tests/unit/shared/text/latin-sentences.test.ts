import fc from 'fast-check'
import { expect, it } from 'vitest'
import { latinSentenceEnds } from '../../../../shared/text/latin-sentences.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function segmentEnds(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length)
}

/** Every character that is told apart without the segmenter. */
const latin = Array.from({ length: 0x10000 }, (_unit, code) => String.fromCharCode(code)).filter(
  (character) => latinSentenceEnds(character, 0, 1) !== null,
)

/** One of each kind that Unicode's rules tell apart. */
const oneOfEach = ['a', 'B', 'ƻ', '1', ' ', '\n', '\r', ')', '"', '”', ',', '—', '.', '?', '…']

it('end where the runtime’s segmenter ends them, whatever Latin character stands where', () => {
  expect(latin).toContain('ß')
  const frames = ['a.X', 'aX.B', 'a. X b', 'a.Xb', 'aX b', 'aX B', 'a! X b', 'a.)X b', 'X.B', '.X.', 'a.X\nb']
  for (const character of latin) {
    for (const frame of frames) {
      const text = frame.replace('X', () => character)
      expect([text, latinSentenceEnds(text, 0, text.length)]).toEqual([text, segmentEnds(text)])
    }
  }
})

it('end where the segmenter ends them in any order of marks, letters and spaces', () => {
  const character = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...oneOfEach) },
    { weight: 1, arbitrary: fc.constantFrom(...latin) },
  )
  fc.assert(
    fc.property(fc.array(character, { maxLength: 24 }), (characters) => {
      const text = characters.join('')
      expect(latinSentenceEnds(text, 0, text.length)).toEqual(segmentEnds(text))
    }),
    { numRuns: 3000 },
  )
})

it('are counted from the start of the text, for a stretch within it', () => {
  expect(latinSentenceEnds('Ab. Cd. Ef. Gh.', 4, 11)).toEqual([8, 11])
})

it('are not known where another script stands', () => {
  expect(latinSentenceEnds('She said “да”. He left.', 0, 23)).toBeNull()
  expect(latinSentenceEnds('A soft\u00ADhyphen. Then.', 0, 19)).toBeNull()
})
