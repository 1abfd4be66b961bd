import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, sentenceStates } from '../../../../shared/claims/coverage.ts'
import type { Span } from '../../../../shared/domain/anchor.ts'

const gap = fc.record({
  before: fc.nat({ max: 3 }),
  length: fc.integer({ min: 1, max: 40 }),
  words: fc.nat(9),
})

/** Sentences as they stand in a text: in order, apart from each other, with their words. */
const sentences = fc.array(gap, { maxLength: 40 }).map((gaps) => {
  let end = 0
  return gaps.map(({ before, length, words }) => {
    const start = end + before
    end = start + length
    return { start, end, words }
  })
})

const span = fc
  .record({ start: fc.nat({ max: 600 }), length: fc.integer({ min: 1, max: 120 }) })
  .map(({ start, length }): Span => ({ start, end: start + length }))
const spans = fc.array(span, { maxLength: 12 })

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const contains = (a: Span, b: Span) => a.start <= b.start && b.end <= a.end

describe('the state of a sentence', () => {
  it('is covered where a claim overlaps it, else ticked where a tick reaches over all of it', () => {
    fc.assert(
      fc.property(sentences, spans, spans, (list, anchors, ticks) => {
        const expected = list.map((sentence) => {
          if (anchors.some((anchor) => overlaps(anchor, sentence))) return 'covered'
          return ticks.some((tick) => contains(tick, sentence)) ? 'ticked' : 'unread'
        })
        expect(sentenceStates(list, anchors, ticks)).toEqual(expected)
      }),
    )
  })

  it('is not ticked by two ticks that reach over one half each', () => {
    const halves = [
      { start: 0, end: 5 },
      { start: 5, end: 10 },
    ]
    expect(sentenceStates([{ start: 0, end: 10 }], [], halves)).toEqual(['unread'])
  })
})

describe('the share of a text that was read', () => {
  it('lies between nothing and all', () => {
    fc.assert(
      fc.property(sentences, spans, spans, (list, anchors, ticks) => {
        const { words, wordsRead } = coverageOf(list, sentenceStates(list, anchors, ticks))
        expect(words).toBe(list.reduce((sum, sentence) => sum + sentence.words, 0))
        expect(wordsRead).toBeGreaterThanOrEqual(0)
        expect(wordsRead).toBeLessThanOrEqual(words)
      }),
    )
  })

  it('is all of it once every sentence is ticked', () => {
    fc.assert(
      fc.property(sentences, spans, (list, anchors) => {
        const { words, wordsRead } = coverageOf(list, sentenceStates(list, anchors, list))
        expect(wordsRead).toBe(words)
      }),
    )
  })

  it('never shrinks with another claim or another tick', () => {
    fc.assert(
      fc.property(sentences, spans, spans, span, (list, anchors, ticks, another) => {
        const read = (...args: [readonly Span[], readonly Span[]]) =>
          coverageOf(list, sentenceStates(list, ...args)).wordsRead
        const before = read(anchors, ticks)
        expect(read([...anchors, another], ticks)).toBeGreaterThanOrEqual(before)
        expect(read(anchors, [...ticks, another])).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('does not hang on the order in which claims and ticks were made', () => {
    fc.assert(
      fc.property(sentences, spans, spans, (list, anchors, ticks) => {
        const states = sentenceStates(list, anchors, ticks)
        expect(sentenceStates(list, anchors.toReversed(), ticks.toReversed())).toEqual(states)
      }),
    )
  })
})
